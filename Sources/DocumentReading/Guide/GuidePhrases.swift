/// The words by which a guide is seen to speak of a topic.
///
/// A line is a weight and phrases, as `PhraseTable` reads them. A paragraph speaks of a topic when the weights found in it reach
/// `TopicRules.enough`. The choice of words follows the six categories of Fronchetti et al. (ESEC/FSE 2023).
enum GuidePhrases {
    static let english: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            """
            3: fork the repo*, fork this repo*, fork it, fork the project, fork and clone, create a fork, create your own fork, fork on github
            3: contribution process, contribution workflow, contributing workflow, development workflow, github workflow, github flow, git workflow, pull request workflow, pull request process, how to contribute code, steps to contribute, contribution flow
            3: fork a repo*, press the fork button, your own fork, your fork, fork us, forking the repo*
            3: discuss the change you wish to make, open an issue to discuss, open an issue first, create an issue first, file an issue first, before you start working, before starting work, before you start work, before you begin work, please talk to us
            2: contributing code, contributing via pull request*, code contribution*, via pull request*, through pull request*, contributions are welcome, contributions via, how to contribute, getting started, first contribution
            2: feature branch, topic branch, new branch, create a branch, checkout b, make your changes, make your change, commit your changes, push to the branch, open a pull request, submit a pull request, create a pull request, create a new pull request, significant change*, major change*, large change*
            1: fork, forked, clone, workflow, clone your fork, contribut*, step 1, first, then
            """
        ),
        (
            .chooseATask,
            """
            4: good first issue*, good first bug*, first timers only, help wanted, helpwanted, up for grabs, possible tasks, low hanging fruit, beginner friendly, newcomer friendly, easy pick*, good for new contributors, open for pulls, easy fix, easyfix, starter issue*, starter bug*, junior job*, bite sized, needs help, contributions welcome label, entry level
            4: what can i work on, find something to work on, something to work on, looking for something to, not sure where to start, don t know where to start, unsure where to begin, where to start, what to work on, finding contributions to work on, finding an issue, find an issue, pick an issue, choose an issue, find a task, choose a task, issues to work on, ideas for contribut*, finding something to do, where can i help, good place to start, great place to start, good way to start, ways to contribute, ways to help, ways you can help, ways you can contribute
            2: pick a task, pick up an issue, work on an issue, list of open issues, browse the issues, look through the issues, existing issues, open issues, todo list, roadmap, issues labeled, issues labelled, issues tagged, issues marked, labeled as, tagged with, labelled with, labeled with, fix bugs, improve the documentation, write documentation, translations, your first contribution, first code contribution, assign yourself, assigned to you, claim an issue
            1: label*, newcomer*, beginner*, new contributor*, easy, issue*, contribut*
            """
        ),
        (
            .talkToTheCommunity,
            """
            3: code of conduct, contributor covenant, code of ethics, mailing list*, mailinglist, irc, slack, discord, gitter, matrix room, matrix channel, telegram, zulip, mattermost, google group*, discourse, freenode, libera, libera chat, community call*, office hours, weekly meeting*, chat room, chatroom, discussion forum, community forum, user forum, developer list, discussion list
            3: ask for help, have any questions, have questions, questions or comments, questions and support, get help, getting help, need help, contact us, get in touch, reach out, reach us, join us, join our, join the community, join the conversation, contact the maintainer*, contact the team, be respectful, respectful, harassment, unacceptable behavior, be kind, be polite, be friendly, be considerate
            2: ask questions, ask a question, have a question, stack overflow, stackoverflow, ask on, ask in the, support question*, usage question*, talk to us, questions, forum*, chat, twitter, community, communicat*, discuss with, discussions, conduct, welcoming, behavior, behaviour, empathy, email us, by email, send an email, maintainer*, feel free to ask, constructive
            1: contact, email, help, list, question*, channel, discuss, respect
            """
        ),
        (
            .buildLocalWorkspace,
            """
            3: development environment, dev environment, development setup, local setup, local development, set up your environment, setting up your environment, environment setup, developer setup, local environment, virtual environment, virtualenv, setting up the project, set up the project, project setup, setup the project, setting up a development, setting up for development, getting the source, get the source code, building from source, build from source, build the project, building the project, how to build, build instructions, compile the, install dependencies, install the dependencies, install all dependencies, installing dependencies, install the project, run the project locally, running locally, run locally, run it locally, locally by running, development server, dev server, start the server, start the app, run the app, installation instructions, system requirements, prerequisites, local machine, local copy, your workspace, development install, devcontainer, vagrant up, docker compose, docker build, docker run, setup instructions, setup guide, bootstrap the project, running the app*, running from source, development dependencies
            3: npm install, npm ci, npm i, yarn install, yarn start, npm start, npm run start, npm run build, npm run dev, yarn build, yarn dev, pnpm install, pip install, pip3 install, bundle install, composer install, poetry install, uv sync, pipenv install, conda env, conda create, brew install, apt get install, apt install, go get, go mod download, cargo build, mvn install, mvn package, mvn clean, gradlew build, gradlew assemble*, make install, make build, cmake, mix deps get, dotnet restore, dotnet build, npm link, yarn link, lerna bootstrap, bower install, python setup py, bin setup, script setup, script bootstrap, carthage, pod install, swift build, cabal build, stack build, nix shell, nix develop, localhost, docker
            2: git clone, clone the repo*, clone this repo*, clone your fork, set up, setup, setting up, install, installing, installed, environment, running the, building, dependencies, requirements, configure, download, xcode, visual studio, android studio, intellij, node js, watch mode, globally, sdk, watch, installation
            1: build, run, clone, cd, compile, ide, machine, project
            """
        ),
        (
            .dealWithTheCode,
            """
            3: coding style, code style, style guide*, styleguide*, coding standard*, coding convention*, code convention*, coding guideline*, code guideline*, naming convention*, coding rules, style rules, code formatting, code format, formatting, indentation, indent, editorconfig, pep8, pep 8, flake8, pylint, black, eslint, jshint, jslint, tslint, prettier, rubocop, checkstyle, clang format, gofmt, go fmt, rustfmt, cargo fmt, swiftlint, ktlint, psr 1, psr 2, psr 12, php cs, standardjs, linter, linting, lint, camelcase, camel case, snake case, whitespace, semicolon*, trailing, line length, characters per line, two spaces, four spaces, 2 spaces, 4 spaces, no tabs, tabs, docstring*, javadoc, jsdoc, doxygen, docblock*, design principle*, architecture, code structure, project structure, directory structure, folder structure, repository structure, code organization, source layout, project layout, repository layout, source code structure, codebase, internals, write comments, comment your code, variable names, type annotations, type hints, braces, consistency throughout, one or more specs
            2: code quality, code base, style, conventions, readab*, consisten*, naming, spaces, functions, methods, classes, variables, comments, document your code, documented, refactor*, directory, folder, module*, source code, source files, api, debug*, specs, unit tests, best practices, dependency, files are, design
            1: code, class, file, function, method, structure, line*
            """
        ),
        (
            .submitTheChanges,
            """
            3: pull request*, pull requests, merge request*, prs, pull request guideline*, pull request checklist, commit message*, commit your, git commit, git push, git rebase, git checkout b, rebase, squash, force push, present tense, imperative, conventional commits, signed off by, sign off, signoff, dco, developer certificate of origin, cla, contributor license agreement, contributor licence agreement, license agreement, send a patch, send patches, submit a patch, submit patches, submitting patches, submitting changes, submit your changes, submitting your changes, submitting a pr, submit a pr, submit pr, open a pr, create a pr, send a pr, new pr, your pr, the pr, pr title, push your, push to your, code review, review process, reviewer*, changelog, tests pass, all tests, test suite, run the tests, running tests, run tests, travis, continuous integration, include tests, add tests, write tests, unit test*, merged, commits should, atomic commits, gerrit, topic branch, feature branch, merge conflict*, be licensed, licensed under, copyright
            2: commit*, branch*, patch*, merge, review*, pr, tests, testing, test, ci, upstream, master, push, submit*, changes, license*, issue number
            1: change, request, git
            """
        ),
    ]
}
