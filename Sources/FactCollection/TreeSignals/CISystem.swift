/// Services and programs that build and test a change, known by their configuration.
public enum CISystem: String, CaseIterable, Sendable, Codable {
    case githubActions, forgejoActions, giteaActions, gitlab, travis, circle, jenkins, appVeyor, azure, drone,
        woodpecker, crow
    case buildkite, cirrus, sourceHut, bitbucket, teamCity, semaphore, codefresh, codeBuild, cloudBuild, concourse,
        zuul, prow
    case tekton, dagger, earthly, garden, wercker, shippable, bitrise, codemagic, xcodeCloud, hydra, garnix, evergreen,
        taskcluster
    case packit, debian, screwdriver, vela, harness, agola, oneDev
}

extension CISystem {
    /// The configuration files of each system.
    ///
    /// A workflow counts only directly in its folder and as YAML, as the services read it.
    static let rules: [CISystem: [PathRule]] = [
        .githubActions: [".github/workflows/*.yml|yaml"], .forgejoActions: [".forgejo/workflows/*.yml|yaml"],
        .giteaActions: [".gitea/workflows/*.yml|yaml"],
        .gitlab: [".gitlab-ci.yml", ".gitlab-ci.yaml", ".gitlab/ci/*.yml|yaml"],
        .travis: [".travis.yml", ".travis.yaml"],
        .circle: [".circleci/config.yml", ".circleci/config.yaml", "circle.yml"],
        .jenkins: ["Jenkinsfile*", "jenkins.yml", ".jenkins/Jenkinsfile*", "ci/Jenkinsfile*", "jenkins/Jenkinsfile*"],
        .appVeyor: ["appveyor.yml", ".appveyor.yml", "appveyor.yaml", ".appveyor/*.yml|yaml"],
        .azure: [
            "azure-pipelines*.yml", ".azure-pipelines.yml", "azure-pipelines*.yaml", "vsts-ci.yml", ".vsts-ci.yml",
            ".azure-pipelines/*.yml|yaml", "azure-pipelines/*.yml|yaml", ".azuredevops/*.yml|yaml",
            ".azure/pipelines/*.yml|yaml", "eng/pipelines/*.yml|yaml",
        ],
        .drone: [".drone.yml", ".drone.yaml", ".drone.star", ".drone.jsonnet"],
        .woodpecker: [".woodpecker.yml", ".woodpecker.yaml", ".woodpecker/*.yml|yaml"],
        .crow: [".crow.yml", ".crow.yaml", ".crow/*.yml|yaml"],
        .buildkite: [
            ".buildkite/*.yml|yaml|json", "buildkite.yml", "buildkite.yaml", ".buildkite.yml", "buildkite/*.yml|yaml",
        ],
        .cirrus: [".cirrus.yml", ".cirrus.yaml", ".cirrus.star"],
        .sourceHut: [".build.yml", ".builds/*.yml|yaml"],
        .bitbucket: ["bitbucket-pipelines.yml", "bitbucket-pipelines.yaml"],
        .teamCity: [".teamcity/*.kts|kt|xml|yml|yaml"],
        .semaphore: [".semaphore/*.yml|yaml", "semaphore.yml"],
        .codefresh: ["codefresh.yml", "codefresh.yaml", ".codefresh/*.yml|yaml"],
        .codeBuild: ["buildspec.yml", "buildspec.yaml", "codebuild/*.yml|yaml"],
        .cloudBuild: ["cloudbuild.yaml", "cloudbuild.yml", "cloudbuild.json", ".cloudbuild/*.yaml|yml"],
        .concourse: [
            "ci/pipeline*.yml", "concourse/pipeline*.yml", "concourse/pipelines/*.yml|yaml", ".concourse/*.yml|yaml",
        ],
        .zuul: [".zuul.yaml", "zuul.yaml", ".zuul.yml", "zuul.d/*.yaml|yml", ".zuul.d/*.yaml|yml"],
        .prow: [".prow.yaml", ".prow/*.yaml|yml", ".ci-operator.yaml"],
        .tekton: [".tekton/*.yaml|yml"], .dagger: ["dagger.json", "dagger.cue", ".dagger/*.go|py|ts"],
        .earthly: ["Earthfile"], .garden: ["garden.yml", "garden.yaml"], .wercker: ["wercker.yml"],
        .shippable: ["shippable.yml"],
        .bitrise: ["bitrise.yml"], .codemagic: ["codemagic.yaml"], .xcodeCloud: ["ci_scripts/*.sh"],
        .hydra: ["hydra.json", ".hydra/*.json", "hydra/spec.json"], .garnix: ["garnix.yaml"],
        .evergreen: ["evergreen.yml", ".evergreen.yml", ".evergreen/*.yml"], .taskcluster: [".taskcluster.yml"],
        .packit: [".packit.yaml", ".packit.yml", "packit.yaml"],
        .debian: ["debian/salsa-ci.yml", "debian/.gitlab-ci.yml", "debian/tests/control"],
        .screwdriver: ["screwdriver.yaml"], .vela: [".vela.yml", ".vela.yaml"],
        .harness: [".harness/*.yaml|yml"], .agola: [".agola/*.yml|jsonnet|star"],
        .oneDev: [".onedev-buildspec.yml"],
    ]
}
