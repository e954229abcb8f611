#compdef commons-scan

__commons-scan_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__commons-scan_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __commons-scan_complete "${completions[@]:0:-1}"
    fi
}

__commons-scan_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_commons-scan() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'scan:Report on one repository, or on each of several.'
            'ci:Report on the repository of a job, in the ways that its continuous integration shows.'
            'batch:Report on every repository below a folder: one record each, always.'
            'init:Write a commented .commons-scan.yml, in which nothing is set yet.'
            'fix:Propose the documents that a repository lacks, as a patch.'
            'trend:Report on a repository'\''s past, from the clone alone.'
            'compare:Tell what got better and worse between two revisions, or two stored reports.'
            'inspect:Tell what is understood of single files: a licence, a guide, a README...'
            'checks:List the questions that are asked of a repository.'
            'metrics:List the figures that are computed from a history.'
            'explain:Explain one check or figure: what it asks or how it is computed, why, and what to do about it.'
            'schema:Print the JSON Schema (draft 2020-12) of a report or a comparison.'
            'doctor:Tell versions, limits, and the state of a clone.'
            'worker:Answer every repository on standard input with a report on standard output, a line each.'
            'merge:Make one report of those that several runs wrote.'
            'history:Show what earlier runs of a batch said, from the store they were kept in.'
            'rescore:Judge the facts that a store keeps again, without a clone.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        scan|ci|batch|init|fix|trend|compare|inspect|checks|metrics|explain|schema|doctor|worker|merge|history|rescore|help)
            "_commons-scan_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_commons-scan_scan() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:path:_files -/'
        '--lens[Show what a forge or a programme would see by its published rules, and why it differs; as text or --output ndjson.]:lens:'
        '--rev[The revision to read\: a branch, a tag, an id or an expression such as HEAD~3.]:revision:'
        '--worktree[Also read the work tree'\''s uncommitted community files.]'
        '--deep[Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.]'
        '--as-of[The day on which history is judged, instead of the day of the scanned commit.]:YYYY-MM-DD:'
        '--config[Read this configuration instead of the repository'\''s own.]:file:'
        '--defaults[A clone of the owner'\''s .github repository, whose documents stand in for missing ones.]:path:'
        '--people[Write the names and addresses of contributors into the report.]'
        '--paths[Write where each repository was found into its report.]'
        '*--output[How to write the report, and where; may be given several times.]:format\[=path\]:'
        '--color[When to use colour\: auto, always or never. NO_COLOR is honoured.]:color:{__commons-scan_complete "${___color[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '(--quiet -q)'{--quiet,-q}'[Print no messages and no progress.]'
        '--fail-under[Exit with 1 when a welcome score is below this.]:score:'
        '--exit-zero[Exit with 0 even where a score is below the threshold.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_ci() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':path:_files -/'
        '--rev[The revision to read\: a branch, a tag, an id or an expression such as HEAD~3.]:revision:'
        '--worktree[Also read the work tree'\''s uncommitted community files.]'
        '--deep[Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.]'
        '--as-of[The day on which history is judged, instead of the day of the scanned commit.]:YYYY-MM-DD:'
        '--config[Read this configuration instead of the repository'\''s own.]:file:'
        '--defaults[A clone of the owner'\''s .github repository, whose documents stand in for missing ones.]:path:'
        '--people[Write the names and addresses of contributors into the report.]'
        '--paths[Write where each repository was found into its report.]'
        '*--output[How to write the report, and where; may be given several times.]:format\[=path\]:'
        '--color[When to use colour\: auto, always or never. NO_COLOR is honoured.]:color:{__commons-scan_complete "${___color[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '(--quiet -q)'{--quiet,-q}'[Print no messages and no progress.]'
        '--fail-under[Exit with 1 when a welcome score is below this.]:score:'
        '--exit-zero[Exit with 0 even where a score is below the threshold.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_batch() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:folder:_files -/'
        '--from[Scan the repositories that a file lists, or standard input (-)\: a path on each line, or between zero bytes, or an object with path and id in JSON on each line.]:file:_files'
        '--max-depth[How many folders deep the search goes.]:n:'
        '--nested[Search below repositories too.]'
        '*--include[Scan only repositories whose path below the folder matches\: * within a name, ** across.]:pattern:'
        '*--exclude[Pass over folders and repositories whose path matches.]:pattern:'
        '--jobs[How many repositories are scanned at a time; as many as there are cores.]:n:'
        '--ordered[Write records in the order of the repositories in every format; ndjson is else written as they come.]'
        '--timeout[How long the scan of one repository may take.]:seconds:'
        '--memory-limit[How much memory a process that scans may use, without mapped files.]:MiB:'
        '--shard[Scan only the k-th of n parts, which are the same on every machine\: 1/8 to 8/8.]:k/n:'
        '--store[Keep reports and facts in this SQLite file, and read no repository again that has not changed.]:file:_files'
        '--resume[Go on with the last run over the same folders if it was interrupted; needs --store.]'
        '--strict[Exit with 4 when a repository could not be scanned.]'
        '--rev[The revision to read\: a branch, a tag, an id or an expression such as HEAD~3.]:revision:'
        '--worktree[Also read the work tree'\''s uncommitted community files.]'
        '--deep[Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.]'
        '--as-of[The day on which history is judged, instead of the day of the scanned commit.]:YYYY-MM-DD:'
        '--config[Read this configuration instead of the repository'\''s own.]:file:'
        '--defaults[A clone of the owner'\''s .github repository, whose documents stand in for missing ones.]:path:'
        '--people[Write the names and addresses of contributors into the report.]'
        '--paths[Write where each repository was found into its report.]'
        '*--output[How to write the report, and where; may be given several times.]:format\[=path\]:'
        '--color[When to use colour\: auto, always or never. NO_COLOR is honoured.]:color:{__commons-scan_complete "${___color[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '(--quiet -q)'{--quiet,-q}'[Print no messages and no progress.]'
        '--fail-under[Exit with 1 when a welcome score is below this.]:score:'
        '--exit-zero[Exit with 0 even where a score is below the threshold.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_init() {
    local -i ret=1
    local -ar arg_specs=(
        ':path:_files -/'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_fix() {
    local -i ret=1
    local -ar arg_specs=(
        ':path:_files -/'
        '--contact[Where people can be asked in private\: an address or a page.]:contact:'
        '--write[Write the files instead of a patch.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_trend() {
    local -i ret=1
    local -ar ___every=('month' 'quarter' 'year')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':path:_files -/'
        '--every[How far apart the moments are\: month, quarter or year.]:every:{__commons-scan_complete "${___every[@]}"}'
        '--tags[Look at every tag that names a version instead.]'
        '--from[Leave out what lies before this day.]:YYYY-MM-DD:'
        '--to[Leave out what lies after this day.]:YYYY-MM-DD:'
        '--rev[The revision whose past is looked at, instead of HEAD.]:revision:'
        '*--output[How to write the report, and where; may be given several times.]:format\[=path\]:'
        '--color[When to use colour\: auto, always or never. NO_COLOR is honoured.]:color:{__commons-scan_complete "${___color[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '(--quiet -q)'{--quiet,-q}'[Print no messages and no progress.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_compare() {
    local -i ret=1
    local -ar ___output=('text' 'json' 'markdown')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:side:'
        '--repository[The clone whose revisions are compared.]:path:_files -/'
        '--base[Compare with the best common ancestor of this revision and the one named, or HEAD.]:revision:'
        '--max-drop[Exit with 1 when the welcome score falls by more points than this.]:points:'
        '--config[Read this configuration instead of the repository'\''s own.]:file:'
        '--output[How to write the comparison\: text, json or markdown.]:output:{__commons-scan_complete "${___output[@]}"}'
        '--color[When to use colour\: auto, always or never. NO_COLOR is honoured.]:color:{__commons-scan_complete "${___color[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_inspect() {
    local -i ret=1
    local -ar ___as=('license' 'readme' 'contributing' 'conduct' 'security' 'support' 'governance' 'maintainers' 'issueTemplate' 'issueTemplateConfiguration' 'changeTemplate' 'citation' 'codemeta' 'publiccode' 'dataPackage' 'funding' 'fundingManifest' 'codeOwners' 'allContributors' 'reuseManifest' 'securityTxt' 'securityInsights' 'devContainer' 'configuration' 'document')
    local -ar ___output=('text' 'ndjson')
    local -ar arg_specs=(
        '--as[What the files are\: license, readme, contributing, conduct, security, support, governance, maintainers, issueTemplate, issueTemplateConfiguration, changeTemplate, citation, codemeta, publiccode, dataPackage, funding, fundingManifest, codeOwners, allContributors, reuseManifest, securityTxt, securityInsights, devContainer, configuration, document.]:as:{__commons-scan_complete "${___as[@]}"}'
        '--people[Write addresses and handles that stand in the files.]'
        '--output[How to write the answer\: text or ndjson.]:output:{__commons-scan_complete "${___output[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '*:file:_files'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_checks() {
    local -i ret=1
    local -ar ___output=('text' 'json' 'markdown')
    local -ar arg_specs=(
        '--output[How to write the list\: text, json or markdown.]:output:{__commons-scan_complete "${___output[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_metrics() {
    local -i ret=1
    local -ar ___output=('text' 'markdown')
    local -ar arg_specs=(
        '--output[How to write the list\: text or markdown.]:output:{__commons-scan_complete "${___output[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_explain() {
    local -i ret=1
    local -ar _id=('recent-activity' 'newcomers-arrive' 'newcomers-stay' 'shared-work' 'contributing-guide' 'contributing-tasks' 'contributing-workspace' 'contributing-community' 'contributing-flow' 'contributing-code' 'contributing-submission' 'readme-what' 'readme-how' 'readme-contribution' 'readme-who' 'license-present' 'license-identified' 'license-open' 'conduct' 'conduct-contact' 'conduct-enforcement' 'change-template' 'issue-template' 'continuous-integration' 'reproducible-setup' 'security-policy' 'support' 'governance' 'languages' 'credit' 'mentoring' 'absence-factor' 'elephant-factor' 'funding' 'inclusive-wording' 'sign-off' 'license-consistent' 'metadata' 'reuse' 'data-license' 'changelog' 'release-cadence' 'stewards-active' 'version-current' 'branch-exists' 'commits' 'merge-share' 'people' 'active-people' 'inactive-share' 'one-commit-share' 'one-commit-work' 'occasional-share' 'participants' 'newcomers' 'newcomer-retention' 'days-to-second-commit' 'contributor-absence-factor' 'truck-factor' 'elephant-factor' 'organisational-diversity' 'bot-share' 'sign-off-share' 'review-trailer-share' 'co-author-share' 'releases' 'days-since-release' 'months-with-activity' 'age' 'root-commits' 'import-share' 'clock-anomalies')
    local -ar arg_specs=(
        ':id:{__commons-scan_complete "${_id[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_schema() {
    local -i ret=1
    local -ar _kind=('report' 'comparison')
    local -ar arg_specs=(
        ':kind:{__commons-scan_complete "${_kind[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_doctor() {
    local -i ret=1
    local -ar arg_specs=(
        ':path:_files -/'
        '--language[The language of what people read\: en or fr.]:tag:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_worker() {
    local -i ret=1
    local -ar arg_specs=(
        '--rev[The revision to read\: a branch, a tag, an id or an expression such as HEAD~3.]:revision:'
        '--worktree[Also read the work tree'\''s uncommitted community files.]'
        '--deep[Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.]'
        '--as-of[The day on which history is judged, instead of the day of the scanned commit.]:YYYY-MM-DD:'
        '--config[Read this configuration instead of the repository'\''s own.]:file:'
        '--defaults[A clone of the owner'\''s .github repository, whose documents stand in for missing ones.]:path:'
        '--people[Write the names and addresses of contributors into the report.]'
        '--paths[Write where each repository was found into its report.]'
        '--timeout[How long the scan of one repository may take.]:seconds:'
        '--memory-limit[How much memory a process that scans may use, without mapped files.]:MiB:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_merge() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:file:_files'
        '*--output[How to write the report, and where; may be given several times.]:format\[=path\]:'
        '--color[When to use colour\: auto, always or never. NO_COLOR is honoured.]:color:{__commons-scan_complete "${___color[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '(--quiet -q)'{--quiet,-q}'[Print no messages and no progress.]'
        '--fail-under[Exit with 1 when a welcome score is below this.]:score:'
        '--exit-zero[Exit with 0 even where a score is below the threshold.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_history() {
    local -i ret=1
    local -ar ___output=('text' 'ndjson' 'csv')
    local -ar arg_specs=(
        '--store[The store that batches keep their reports in.]:file:_files'
        ':path:'
        '--output[How to write it\: text, ndjson or csv.]:output:{__commons-scan_complete "${___output[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_rescore() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--store[The store that batches keep their facts in.]:file:_files'
        '*:path:'
        '--as-of[The day on which history is judged, instead of the day of the scanned commit.]:YYYY-MM-DD:'
        '--config[Use this configuration instead of the repositories'\'' own.]:file:'
        '--paths[Write where each repository was found into its report.]'
        '*--output[How to write the report, and where; may be given several times.]:format\[=path\]:'
        '--color[When to use colour\: auto, always or never. NO_COLOR is honoured.]:color:{__commons-scan_complete "${___color[@]}"}'
        '--language[The language of what people read\: en or fr.]:tag:'
        '(--quiet -q)'{--quiet,-q}'[Print no messages and no progress.]'
        '--fail-under[Exit with 1 when a welcome score is below this.]:score:'
        '--exit-zero[Exit with 0 even where a score is below the threshold.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_commons-scan_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _commons-scan ]]; then
    _commons-scan "${@}"
else
    compdef _commons-scan commons-scan
fi
