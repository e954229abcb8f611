#!/bin/bash

__commons-scan_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__commons-scan_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__commons-scan_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__commons-scan_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_commons-scan() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __commons-scan_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    scan|ci|batch|init|fix|trend|compare|inspect|checks|metrics|explain|schema|doctor|worker|merge|history|rescore|help)
        # Offer subcommand argument completions
        "_commons-scan_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'scan ci batch init fix trend compare inspect checks metrics explain schema doctor worker merge history rescore help' -- "${cur}"))
        ;;
    esac
}

_commons-scan_scan() {
    repeating_flags=()
    non_repeating_flags=(--worktree --deep --people --paths --quiet -q --exit-zero --version -h --help)
    repeating_options=(--output)
    non_repeating_options=(--lens --rev --as-of --config --defaults --color --language --fail-under)
    __commons-scan_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--lens')
        return
        ;;
    '--rev')
        return
        ;;
    '--as-of')
        return
        ;;
    '--config')
        return
        ;;
    '--defaults')
        return
        ;;
    '--output')
        return
        ;;
    '--color')
        __commons-scan_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--language')
        return
        ;;
    '--fail-under')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __commons-scan_add_completions -d
        return
        ;;
    esac
}

_commons-scan_ci() {
    repeating_flags=()
    non_repeating_flags=(--worktree --deep --people --paths --quiet -q --exit-zero --version -h --help)
    repeating_options=(--output)
    non_repeating_options=(--rev --as-of --config --defaults --color --language --fail-under)
    __commons-scan_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--rev')
        return
        ;;
    '--as-of')
        return
        ;;
    '--config')
        return
        ;;
    '--defaults')
        return
        ;;
    '--output')
        return
        ;;
    '--color')
        __commons-scan_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--language')
        return
        ;;
    '--fail-under')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __commons-scan_add_completions -d
        return
        ;;
    esac
}

_commons-scan_batch() {
    repeating_flags=()
    non_repeating_flags=(--nested --ordered --resume --strict --worktree --deep --people --paths --quiet -q --exit-zero --version -h --help)
    repeating_options=(--include --exclude --output)
    non_repeating_options=(--from --max-depth --jobs --timeout --memory-limit --shard --store --rev --as-of --config --defaults --color --language --fail-under)
    __commons-scan_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--from')
        __commons-scan_add_completions -f
        return
        ;;
    '--max-depth')
        return
        ;;
    '--include')
        return
        ;;
    '--exclude')
        return
        ;;
    '--jobs')
        return
        ;;
    '--timeout')
        return
        ;;
    '--memory-limit')
        return
        ;;
    '--shard')
        return
        ;;
    '--store')
        __commons-scan_add_completions -f
        return
        ;;
    '--rev')
        return
        ;;
    '--as-of')
        return
        ;;
    '--config')
        return
        ;;
    '--defaults')
        return
        ;;
    '--output')
        return
        ;;
    '--color')
        __commons-scan_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--language')
        return
        ;;
    '--fail-under')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __commons-scan_add_completions -d
        return
        ;;
    esac
}

_commons-scan_init() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __commons-scan_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __commons-scan_add_completions -d
        return
        ;;
    esac
}

_commons-scan_fix() {
    repeating_flags=()
    non_repeating_flags=(--write --version -h --help)
    repeating_options=()
    non_repeating_options=(--contact)
    __commons-scan_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--contact')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __commons-scan_add_completions -d
        return
        ;;
    esac
}

_commons-scan_trend() {
    repeating_flags=()
    non_repeating_flags=(--tags --quiet -q --version -h --help)
    repeating_options=(--output)
    non_repeating_options=(--every --from --to --rev --color --language)
    __commons-scan_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--every')
        __commons-scan_add_completions -W 'month'$'\n''quarter'$'\n''year'
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--rev')
        return
        ;;
    '--output')
        return
        ;;
    '--color')
        __commons-scan_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--language')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __commons-scan_add_completions -d
        return
        ;;
    esac
}

_commons-scan_compare() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--repository --base --max-drop --config --output --color --language)
    __commons-scan_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--repository')
        __commons-scan_add_completions -d
        return
        ;;
    '--base')
        return
        ;;
    '--max-drop')
        return
        ;;
    '--config')
        return
        ;;
    '--output')
        __commons-scan_add_completions -W 'text'$'\n''json'$'\n''markdown'
        return
        ;;
    '--color')
        __commons-scan_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--language')
        return
        ;;
    esac
}

_commons-scan_inspect() {
    repeating_flags=()
    non_repeating_flags=(--people --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --output --language)
    __commons-scan_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--as')
        __commons-scan_add_completions -W 'license'$'\n''readme'$'\n''contributing'$'\n''conduct'$'\n''security'$'\n''support'$'\n''governance'$'\n''maintainers'$'\n''issueTemplate'$'\n''issueTemplateConfiguration'$'\n''changeTemplate'$'\n''citation'$'\n''codemeta'$'\n''publiccode'$'\n''dataPackage'$'\n''funding'$'\n''fundingManifest'$'\n''codeOwners'$'\n''allContributors'$'\n''reuseManifest'$'\n''securityTxt'$'\n''securityInsights'$'\n''devContainer'$'\n''configuration'$'\n''document'
        return
        ;;
    '--output')
        __commons-scan_add_completions -W 'text'$'\n''ndjson'
        return
        ;;
    '--language')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __commons-scan_add_completions -f
        return
        ;;
    esac
}

_commons-scan_checks() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--output --language)
    __commons-scan_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--output')
        __commons-scan_add_completions -W 'text'$'\n''json'$'\n''markdown'
        return
        ;;
    '--language')
        return
        ;;
    esac
}

_commons-scan_metrics() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--output --language)
    __commons-scan_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--output')
        __commons-scan_add_completions -W 'text'$'\n''markdown'
        return
        ;;
    '--language')
        return
        ;;
    esac
}

_commons-scan_explain() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--language)
    __commons-scan_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--language')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __commons-scan_add_completions -W 'recent-activity'$'\n''newcomers-arrive'$'\n''newcomers-stay'$'\n''shared-work'$'\n''contributing-guide'$'\n''contributing-tasks'$'\n''contributing-workspace'$'\n''contributing-community'$'\n''contributing-flow'$'\n''contributing-code'$'\n''contributing-submission'$'\n''readme-what'$'\n''readme-how'$'\n''readme-contribution'$'\n''readme-who'$'\n''license-present'$'\n''license-identified'$'\n''license-open'$'\n''conduct'$'\n''conduct-contact'$'\n''conduct-enforcement'$'\n''change-template'$'\n''issue-template'$'\n''continuous-integration'$'\n''reproducible-setup'$'\n''security-policy'$'\n''support'$'\n''governance'$'\n''languages'$'\n''credit'$'\n''mentoring'$'\n''absence-factor'$'\n''elephant-factor'$'\n''funding'$'\n''inclusive-wording'$'\n''sign-off'$'\n''license-consistent'$'\n''metadata'$'\n''reuse'$'\n''data-license'$'\n''changelog'$'\n''release-cadence'$'\n''stewards-active'$'\n''version-current'$'\n''branch-exists'$'\n''commits'$'\n''merge-share'$'\n''people'$'\n''active-people'$'\n''inactive-share'$'\n''one-commit-share'$'\n''one-commit-work'$'\n''occasional-share'$'\n''participants'$'\n''newcomers'$'\n''newcomer-retention'$'\n''days-to-second-commit'$'\n''contributor-absence-factor'$'\n''truck-factor'$'\n''elephant-factor'$'\n''organisational-diversity'$'\n''bot-share'$'\n''sign-off-share'$'\n''review-trailer-share'$'\n''co-author-share'$'\n''releases'$'\n''days-since-release'$'\n''months-with-activity'$'\n''age'$'\n''root-commits'$'\n''import-share'$'\n''clock-anomalies'
        return
        ;;
    esac
}

_commons-scan_schema() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __commons-scan_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __commons-scan_add_completions -W 'report'$'\n''comparison'
        return
        ;;
    esac
}

_commons-scan_doctor() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--language)
    __commons-scan_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--language')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __commons-scan_add_completions -d
        return
        ;;
    esac
}

_commons-scan_worker() {
    repeating_flags=()
    non_repeating_flags=(--worktree --deep --people --paths --version -h --help)
    repeating_options=()
    non_repeating_options=(--rev --as-of --config --defaults --timeout --memory-limit)
    __commons-scan_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--rev')
        return
        ;;
    '--as-of')
        return
        ;;
    '--config')
        return
        ;;
    '--defaults')
        return
        ;;
    '--timeout')
        return
        ;;
    '--memory-limit')
        return
        ;;
    esac
}

_commons-scan_merge() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --exit-zero --version -h --help)
    repeating_options=(--output)
    non_repeating_options=(--color --language --fail-under)
    __commons-scan_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--output')
        return
        ;;
    '--color')
        __commons-scan_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--language')
        return
        ;;
    '--fail-under')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __commons-scan_add_completions -f
        return
        ;;
    esac
}

_commons-scan_history() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--store --output)
    __commons-scan_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--store')
        __commons-scan_add_completions -f
        return
        ;;
    '--output')
        __commons-scan_add_completions -W 'text'$'\n''ndjson'$'\n''csv'
        return
        ;;
    esac
}

_commons-scan_rescore() {
    repeating_flags=()
    non_repeating_flags=(--paths --quiet -q --exit-zero --version -h --help)
    repeating_options=(--output)
    non_repeating_options=(--store --as-of --config --color --language --fail-under)
    __commons-scan_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--store')
        __commons-scan_add_completions -f
        return
        ;;
    '--as-of')
        return
        ;;
    '--config')
        return
        ;;
    '--output')
        return
        ;;
    '--color')
        __commons-scan_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--language')
        return
        ;;
    '--fail-under')
        return
        ;;
    esac
}

_commons-scan_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __commons-scan_offer_flags_options -1
}

complete -o filenames -F _commons-scan commons-scan
