internal import RepositoryFacts

/// Base names by category and language; spelling, separators and diacritics do not matter.
enum CommunityNameTable {
    struct Entry: Sendable {
        let category: DocumentCategory
        let strength: CommunityFileNames.Strength
        let language: String?
        /// Names with spaces between; `_` stands for any separator or none.
        let names: String
    }

    static let entries: [Entry] = english + translated

    private static let english: [Entry] = [
        usual(.readme, "readme"),
        other(.readme, "read_me readme_first readme_1st"),
        usual(.notice, "notice notices"),
        other(
            .notice,
            """
            patents third_party_notices third_party_notice third_party_licenses third_party_licences third_party_license \
            third_party_notice_text third_party_software thirdparty third_party 3rd_party_licenses 3rdpartylicenses \
            copyright_notice copyright_notices license_3rd_party license_third_party license_dependencies licenses_bundled \
            license_bundled
            """),
        usual(
            .contributing,
            """
            contributing contribute contribution contributions contributing_guide contributing_guidelines \
            contribution_guide contribution_guidelines contributions_guide contributor_guide contributors_guide \
            contributor_guidelines contributors_guidelines contribution_guideline how_to_contribute contributing_to \
            guidelines_for_contributing guide_to_contributing contributing_code
            """),
        other(
            .contributing,
            """
            hacking submitting_patches submitting_a_patch how_to_help developing development developer_guide \
            developers_guide development_guide dev_guide developer_notes getting_involved get_involved participate \
            participating contribution_process contributing_policy new_contributors newcomers first_contributions
            """),
        usual(.conduct, "code_of_conduct codes_of_conduct"),
        other(
            .conduct,
            """
            conduct coc contributor_code_of_conduct community_code_of_conduct contributor_covenant code_of_ethics \
            contributor_covenant_code_of_conduct community_guidelines community_standards community_participation_guidelines \
            kindness_guidelines social_contract
            """),
        usual(.security, "security security_policy"),
        other(
            .security,
            """
            security_contacts security_process security_reporting reporting_security reporting_security_issues \
            report_security reporting_vulnerabilities vulnerability_disclosure vulnerability_disclosure_policy \
            vulnerability_reporting responsible_disclosure security_disclosure security_release_process security_response \
            vulnerabilities product_security_incident_response
            """),
        usual(.support, "support"),
        other(.support, "getting_help get_help get_support how_to_get_help asking_for_help support_policy"),
        fallback(.support, "help"),
        usual(.governance, "governance project_governance governance_model community_governance"),
        other(
            .governance,
            """
            charter project_charter technical_charter tsc_charter bylaws by_laws steering_committee steering_council \
            decision_making decision_making_process constitution roles_and_responsibilities leadership
            """),
        usual(.maintainers, "maintainers maintainer owners"),
        other(.maintainers, "committers core_team core_developers team maintainership emeritus current_maintainers"),
        usual(.codeOwners, "codeowners"),
        usual(.authors, "authors contributors author"),
        other(
            .authors,
            """
            credits credit thanks thank_you thanks_to acknowledgements acknowledgments acknowledgement acknowledgment \
            people hall_of_fame list_of_contributors all_contributors translators copyright_holders
            """),
        usual(.changelog, "changelog changes history news releases release_notes"),
        other(
            .changelog,
            "change_history changelogs change rel_notes release_history release_note whats_new what_is_new version_history"
        ),
        usual(.roadmap, "roadmap"),
        other(.roadmap, "road_map project_roadmap product_roadmap milestones"),
        usual(.adopters, "adopters"),
        other(.adopters, "users used_by who_uses who_uses_it in_the_wild organizations_using companies_using"),
        usual(.citation, "citation"),
        other(.citation, "citations citing how_to_cite"),
        usual(.securityInsights, "security_insights"),
        usual(
            .contributorAgreement,
            """
            dco cla icla ccla developer_certificate_of_origin developers_certificate_of_origin \
            contributor_license_agreement contributor_licence_agreement contributor_agreement
            """),
        other(
            .contributorAgreement,
            """
            contributors_license_agreement contribution_license_agreement contribution_agreement individual_cla \
            corporate_cla individual_contributor_license_agreement corporate_contributor_license_agreement \
            entity_contributor_license_agreement developer_certificate copyright_assignment \
            contributor_assignment_agreement certificate_of_origin sign_off signing_off
            """),
        usual(.agentGuide, "agents claude"),
        other(.agentGuide, "agent gemini copilot_instructions"),
        usual(
            .aiPolicy,
            """
            ai_policy ai_contribution_policy ai_contributions_policy ai_usage_policy ai_use_policy llm_policy \
            generative_ai_policy gen_ai_policy
            """),
        other(
            .aiPolicy,
            """
            ai_guidelines ai_contributions ai_contribution_guidelines ai_contributing ai_contribution ai_usage ai_use \
            ai_disclosure ai_assisted_contributions ai_tool_policy ai_tools_policy ai_coding_policy llm_guidelines \
            llm_usage_policy policy_ai generative_ai ai_assistance ai_code_policy no_ai_policy coding_assistants
            """),
        fallback(.aiPolicy, "ai"),
        usual(.inclusion, "dei inclusion diversity_and_inclusion diversity_equity_and_inclusion"),
        other(
            .inclusion,
            """
            diversity diversity_statement dei_statement inclusion_statement inclusivity inclusive_language \
            diversity_inclusion equity_diversity_and_inclusion edi
            """),
    ]

    static func usual(_ category: DocumentCategory, _ names: String, _ language: String? = nil) -> Entry {
        Entry(category: category, strength: .usual, language: language, names: names)
    }

    static func other(_ category: DocumentCategory, _ names: String, _ language: String? = nil) -> Entry {
        Entry(category: category, strength: .other, language: language, names: names)
    }

    static func fallback(_ category: DocumentCategory, _ names: String) -> Entry {
        Entry(category: category, strength: .fallback, language: nil, names: names)
    }
}
