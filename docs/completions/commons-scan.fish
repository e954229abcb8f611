function __commons-scan_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __commons-scan_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __commons-scan_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __commons-scan_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __commons-scan_parse_tokens -S
    set -l unparsed_tokens (__commons-scan_tokens -pc)
    switch $unparsed_tokens[1]
    case 'commons-scan'
        __commons-scan_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'scan'
            __commons-scan_parse_subcommand -r 1 'lens=' 'rev=' 'worktree' 'deep' 'as-of=' 'config=' 'defaults=' 'people' 'paths' 'output=+' 'color=' 'language=' 'q/quiet' 'fail-under=' 'exit-zero' 'version' 'h/help'
        case 'ci'
            __commons-scan_parse_subcommand 1 'rev=' 'worktree' 'deep' 'as-of=' 'config=' 'defaults=' 'people' 'paths' 'output=+' 'color=' 'language=' 'q/quiet' 'fail-under=' 'exit-zero' 'version' 'h/help'
        case 'batch'
            __commons-scan_parse_subcommand -r 1 'from=' 'max-depth=' 'nested' 'include=+' 'exclude=+' 'jobs=' 'ordered' 'timeout=' 'memory-limit=' 'shard=' 'store=' 'resume' 'strict' 'rev=' 'worktree' 'deep' 'as-of=' 'config=' 'defaults=' 'people' 'paths' 'output=+' 'color=' 'language=' 'q/quiet' 'fail-under=' 'exit-zero' 'version' 'h/help'
        case 'init'
            __commons-scan_parse_subcommand 1 'version' 'h/help'
        case 'fix'
            __commons-scan_parse_subcommand 1 'contact=' 'write' 'version' 'h/help'
        case 'trend'
            __commons-scan_parse_subcommand 1 'every=' 'tags' 'from=' 'to=' 'rev=' 'output=+' 'color=' 'language=' 'q/quiet' 'version' 'h/help'
        case 'compare'
            __commons-scan_parse_subcommand -r 1 'repository=' 'base=' 'max-drop=' 'config=' 'output=' 'color=' 'language=' 'version' 'h/help'
        case 'inspect'
            __commons-scan_parse_subcommand -r 1 'as=' 'people' 'output=' 'language=' 'version' 'h/help'
        case 'checks'
            __commons-scan_parse_subcommand 0 'output=' 'language=' 'version' 'h/help'
        case 'metrics'
            __commons-scan_parse_subcommand 0 'output=' 'language=' 'version' 'h/help'
        case 'explain'
            __commons-scan_parse_subcommand 1 'language=' 'version' 'h/help'
        case 'schema'
            __commons-scan_parse_subcommand 1 'version' 'h/help'
        case 'doctor'
            __commons-scan_parse_subcommand 1 'language=' 'version' 'h/help'
        case 'worker'
            __commons-scan_parse_subcommand 0 'rev=' 'worktree' 'deep' 'as-of=' 'config=' 'defaults=' 'people' 'paths' 'timeout=' 'memory-limit=' 'version' 'h/help'
        case 'merge'
            __commons-scan_parse_subcommand -r 1 'output=+' 'color=' 'language=' 'q/quiet' 'fail-under=' 'exit-zero' 'version' 'h/help'
        case 'history'
            __commons-scan_parse_subcommand 1 'store=' 'output=' 'version' 'h/help'
        case 'rescore'
            __commons-scan_parse_subcommand -r 1 'store=' 'as-of=' 'config=' 'paths' 'output=+' 'color=' 'language=' 'q/quiet' 'fail-under=' 'exit-zero' 'version' 'h/help'
        case 'help'
            __commons-scan_parse_subcommand -r 1 'version'
        end
    end
end

function __commons-scan_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __commons-scan_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __commons-scan_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __commons-scan_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__commons-scan_tokens -p)
    if test -z "$(__commons-scan_tokens -t)"
        set -l index (count (__commons-scan_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'commons-scan' -f
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'scan' -d 'Report on one repository, or on each of several.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'ci' -d 'Report on the repository of a job, in the ways that its continuous integration shows.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'batch' -d 'Report on every repository below a folder: one record each, always.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'init' -d 'Write a commented .commons-scan.yml, in which nothing is set yet.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'fix' -d 'Propose the documents that a repository lacks, as a patch.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'trend' -d 'Report on a repository\'s past, from the clone alone.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'compare' -d 'Tell what got better and worse between two revisions, or two stored reports.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'inspect' -d 'Tell what is understood of single files: a licence, a guide, a README...'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'checks' -d 'List the questions that are asked of a repository.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'metrics' -d 'List the figures that are computed from a history.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'explain' -d 'Explain one check or figure: what it asks or how it is computed, why, and what to do about it.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'schema' -d 'Print the JSON Schema (draft 2020-12) of a report or a comparison.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'doctor' -d 'Tell versions, limits, and the state of a clone.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'worker' -d 'Answer every repository on standard input with a report on standard output, a line each.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'merge' -d 'Make one report of those that several runs wrote.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'history' -d 'Show what earlier runs of a batch said, from the store they were kept in.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'rescore' -d 'Judge the facts that a store keeps again, without a clone.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan scan" -ge 1' -fa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" lens' -l 'lens' -d 'Show what a forge or a programme would see by its published rules, and why it differs; as text or --output ndjson.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" rev' -l 'rev' -d 'The revision to read: a branch, a tag, an id or an expression such as HEAD~3.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" worktree' -l 'worktree' -d 'Also read the work tree\'s uncommitted community files.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" deep' -l 'deep' -d 'Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" as-of' -l 'as-of' -d 'The day on which history is judged, instead of the day of the scanned commit.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" config' -l 'config' -d 'Read this configuration instead of the repository\'s own.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" defaults' -l 'defaults' -d 'A clone of the owner\'s .github repository, whose documents stand in for missing ones.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" people' -l 'people' -d 'Write the names and addresses of contributors into the report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" paths' -l 'paths' -d 'Write where each repository was found into its report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan"' -l 'output' -d 'How to write the report, and where; may be given several times.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" color' -l 'color' -d 'When to use colour: auto, always or never. NO_COLOR is honoured.' -rfka 'auto always never'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" q quiet' -l 'quiet' -s 'q' -d 'Print no messages and no progress.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" fail-under' -l 'fail-under' -d 'Exit with 1 when a welcome score is below this.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" exit-zero' -l 'exit-zero' -d 'Exit with 0 even where a score is below the threshold.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan scan" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan ci" -eq 1' -fa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" rev' -l 'rev' -d 'The revision to read: a branch, a tag, an id or an expression such as HEAD~3.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" worktree' -l 'worktree' -d 'Also read the work tree\'s uncommitted community files.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" deep' -l 'deep' -d 'Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" as-of' -l 'as-of' -d 'The day on which history is judged, instead of the day of the scanned commit.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" config' -l 'config' -d 'Read this configuration instead of the repository\'s own.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" defaults' -l 'defaults' -d 'A clone of the owner\'s .github repository, whose documents stand in for missing ones.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" people' -l 'people' -d 'Write the names and addresses of contributors into the report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" paths' -l 'paths' -d 'Write where each repository was found into its report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci"' -l 'output' -d 'How to write the report, and where; may be given several times.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" color' -l 'color' -d 'When to use colour: auto, always or never. NO_COLOR is honoured.' -rfka 'auto always never'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" q quiet' -l 'quiet' -s 'q' -d 'Print no messages and no progress.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" fail-under' -l 'fail-under' -d 'Exit with 1 when a welcome score is below this.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" exit-zero' -l 'exit-zero' -d 'Exit with 0 even where a score is below the threshold.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan ci" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan batch" -ge 1' -fa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" from' -l 'from' -d 'Scan the repositories that a file lists, or standard input (-): a path on each line, or between zero bytes, or an object with path and id in JSON on each line.' -rF
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" max-depth' -l 'max-depth' -d 'How many folders deep the search goes.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" nested' -l 'nested' -d 'Search below repositories too.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch"' -l 'include' -d 'Scan only repositories whose path below the folder matches: * within a name, ** across.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch"' -l 'exclude' -d 'Pass over folders and repositories whose path matches.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" jobs' -l 'jobs' -d 'How many repositories are scanned at a time; as many as there are cores.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" ordered' -l 'ordered' -d 'Write records in the order of the repositories in every format; ndjson is else written as they come.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" timeout' -l 'timeout' -d 'How long the scan of one repository may take.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" memory-limit' -l 'memory-limit' -d 'How much memory a process that scans may use, without mapped files.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" shard' -l 'shard' -d 'Scan only the k-th of n parts, which are the same on every machine: 1/8 to 8/8.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" store' -l 'store' -d 'Keep reports and facts in this SQLite file, and read no repository again that has not changed.' -rF
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" resume' -l 'resume' -d 'Go on with the last run over the same folders if it was interrupted; needs --store.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" strict' -l 'strict' -d 'Exit with 4 when a repository could not be scanned.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" rev' -l 'rev' -d 'The revision to read: a branch, a tag, an id or an expression such as HEAD~3.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" worktree' -l 'worktree' -d 'Also read the work tree\'s uncommitted community files.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" deep' -l 'deep' -d 'Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" as-of' -l 'as-of' -d 'The day on which history is judged, instead of the day of the scanned commit.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" config' -l 'config' -d 'Read this configuration instead of the repository\'s own.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" defaults' -l 'defaults' -d 'A clone of the owner\'s .github repository, whose documents stand in for missing ones.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" people' -l 'people' -d 'Write the names and addresses of contributors into the report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" paths' -l 'paths' -d 'Write where each repository was found into its report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch"' -l 'output' -d 'How to write the report, and where; may be given several times.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" color' -l 'color' -d 'When to use colour: auto, always or never. NO_COLOR is honoured.' -rfka 'auto always never'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" q quiet' -l 'quiet' -s 'q' -d 'Print no messages and no progress.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" fail-under' -l 'fail-under' -d 'Exit with 1 when a welcome score is below this.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" exit-zero' -l 'exit-zero' -d 'Exit with 0 even where a score is below the threshold.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan batch" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan init" -eq 1' -fa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan init" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan fix" -eq 1' -fa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan fix" contact' -l 'contact' -d 'Where people can be asked in private: an address or a page.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan fix" write' -l 'write' -d 'Write the files instead of a patch.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan fix" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan fix" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan trend" -eq 1' -fa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" every' -l 'every' -d 'How far apart the moments are: month, quarter or year.' -rfka 'month quarter year'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" tags' -l 'tags' -d 'Look at every tag that names a version instead.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" from' -l 'from' -d 'Leave out what lies before this day.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" to' -l 'to' -d 'Leave out what lies after this day.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" rev' -l 'rev' -d 'The revision whose past is looked at, instead of HEAD.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend"' -l 'output' -d 'How to write the report, and where; may be given several times.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" color' -l 'color' -d 'When to use colour: auto, always or never. NO_COLOR is honoured.' -rfka 'auto always never'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" q quiet' -l 'quiet' -s 'q' -d 'Print no messages and no progress.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan trend" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" repository' -l 'repository' -d 'The clone whose revisions are compared.' -rfa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" base' -l 'base' -d 'Compare with the best common ancestor of this revision and the one named, or HEAD.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" max-drop' -l 'max-drop' -d 'Exit with 1 when the welcome score falls by more points than this.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" config' -l 'config' -d 'Read this configuration instead of the repository\'s own.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" output' -l 'output' -d 'How to write the comparison: text, json or markdown.' -rfka 'text json markdown'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" color' -l 'color' -d 'When to use colour: auto, always or never. NO_COLOR is honoured.' -rfka 'auto always never'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan compare" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan inspect" as' -l 'as' -d 'What the files are: license, readme, contributing, conduct, security, support, governance, maintainers, issueTemplate, issueTemplateConfiguration, changeTemplate, citation, codemeta, publiccode, dataPackage, funding, fundingManifest, codeOwners, allContributors, reuseManifest, securityTxt, securityInsights, devContainer, configuration, document.' -rfka 'license readme contributing conduct security support governance maintainers issueTemplate issueTemplateConfiguration changeTemplate citation codemeta publiccode dataPackage funding fundingManifest codeOwners allContributors reuseManifest securityTxt securityInsights devContainer configuration document'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan inspect" people' -l 'people' -d 'Write addresses and handles that stand in the files.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan inspect" output' -l 'output' -d 'How to write the answer: text or ndjson.' -rfka 'text ndjson'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan inspect" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan inspect" -ge 1' -F
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan inspect" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan inspect" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan checks" output' -l 'output' -d 'How to write the list: text, json or markdown.' -rfka 'text json markdown'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan checks" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan checks" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan checks" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan metrics" output' -l 'output' -d 'How to write the list: text or markdown.' -rfka 'text markdown'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan metrics" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan metrics" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan metrics" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan explain" -eq 1' -fka 'recent-activity newcomers-arrive newcomers-stay shared-work contributing-guide contributing-tasks contributing-workspace contributing-community contributing-flow contributing-code contributing-submission readme-what readme-how readme-contribution readme-who license-present license-identified license-open conduct conduct-contact conduct-enforcement change-template issue-template continuous-integration reproducible-setup security-policy support governance languages credit mentoring absence-factor elephant-factor funding inclusive-wording sign-off license-consistent metadata reuse data-license changelog release-cadence stewards-active version-current branch-exists commits merge-share people active-people inactive-share one-commit-share one-commit-work occasional-share participants newcomers newcomer-retention days-to-second-commit contributor-absence-factor truck-factor elephant-factor organisational-diversity bot-share sign-off-share review-trailer-share co-author-share releases days-since-release months-with-activity age root-commits import-share clock-anomalies'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan explain" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan explain" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan explain" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan schema" -eq 1' -fka 'report comparison'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan schema" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan schema" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan doctor" -eq 1' -fa '(__commons-scan_complete_directories)'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan doctor" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan doctor" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" rev' -l 'rev' -d 'The revision to read: a branch, a tag, an id or an expression such as HEAD~3.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" worktree' -l 'worktree' -d 'Also read the work tree\'s uncommitted community files.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" deep' -l 'deep' -d 'Also read every file for its licence and copyright, as the REUSE specification asks, and every change for who knows the files (truck factor); takes longer.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" as-of' -l 'as-of' -d 'The day on which history is judged, instead of the day of the scanned commit.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" config' -l 'config' -d 'Read this configuration instead of the repository\'s own.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" defaults' -l 'defaults' -d 'A clone of the owner\'s .github repository, whose documents stand in for missing ones.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" people' -l 'people' -d 'Write the names and addresses of contributors into the report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" paths' -l 'paths' -d 'Write where each repository was found into its report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" timeout' -l 'timeout' -d 'How long the scan of one repository may take.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" memory-limit' -l 'memory-limit' -d 'How much memory a process that scans may use, without mapped files.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan worker" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_positional "commons-scan merge" -ge 1' -F
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge"' -l 'output' -d 'How to write the report, and where; may be given several times.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge" color' -l 'color' -d 'When to use colour: auto, always or never. NO_COLOR is honoured.' -rfka 'auto always never'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge" q quiet' -l 'quiet' -s 'q' -d 'Print no messages and no progress.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge" fail-under' -l 'fail-under' -d 'Exit with 1 when a welcome score is below this.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge" exit-zero' -l 'exit-zero' -d 'Exit with 0 even where a score is below the threshold.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan merge" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan history" store' -l 'store' -d 'The store that batches keep their reports in.' -rF
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan history" output' -l 'output' -d 'How to write it: text, ndjson or csv.' -rfka 'text ndjson csv'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan history" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan history" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" store' -l 'store' -d 'The store that batches keep their facts in.' -rF
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" as-of' -l 'as-of' -d 'The day on which history is judged, instead of the day of the scanned commit.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" config' -l 'config' -d 'Use this configuration instead of the repositories\' own.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" paths' -l 'paths' -d 'Write where each repository was found into its report.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore"' -l 'output' -d 'How to write the report, and where; may be given several times.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" color' -l 'color' -d 'When to use colour: auto, always or never. NO_COLOR is honoured.' -rfka 'auto always never'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" language' -l 'language' -d 'The language of what people read: en or fr.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" q quiet' -l 'quiet' -s 'q' -d 'Print no messages and no progress.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" fail-under' -l 'fail-under' -d 'Exit with 1 when a welcome score is below this.' -rfka ''
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" exit-zero' -l 'exit-zero' -d 'Exit with 0 even where a score is below the threshold.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" version' -l 'version' -d 'Show the version.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan rescore" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'commons-scan' -n '__commons-scan_should_offer_completions_for_flags_or_options "commons-scan help" version' -l 'version' -d 'Show the version.'
