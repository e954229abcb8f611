import MetadataReading
import Reporter

/// What a reader understood of a file whose format has rules.
protocol RuledReading {
    /// The rules that the file breaks.
    var problems: [MetadataProblem] { get }
    /// What the file says.
    var understandings: [Understanding] { get }
}

extension CitationReading: RuledReading {
    var understandings: [Understanding] {
        var all = [Understanding(what: authorCount.counted("author", "authors"))]
        all.add("title", title)
        all.add("type", type)
        all.add("version", version)
        all.add("released on", dateReleased)
        all.add("licence", licenses)
        all.add("DOI", doi)
        return all
    }
}

extension CodemetaReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add(counts: authorCount.counted("author", "authors"), maintainerCount.counted("maintainer", "maintainers"))
        if let contextVersion { all.add("version of the context", String(contextVersion)) }
        all.add("names a funder or a grant", if: namesFunding)
        all.add("type", type)
        all.add("name", name)
        all.add("version", version)
        all.add("licence", licenses)
        all.add("repository", codeRepository)
        all.add("status of development", developmentStatus)
        return all
    }
}

extension PubliccodeReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add(
            counts: contactCount.counted("contact", "contacts"), contractorCount.counted("contractor", "contractors"),
            userCount.counted("user", "users"))
        if !descriptionLanguages.isEmpty { all.add("described in", descriptionLanguages.joined(separator: ", ")) }
        if !availableLanguages.isEmpty { all.add("available in", availableLanguages.joined(separator: ", ")) }
        if !platforms.isEmpty { all.add("platforms", platforms.joined(separator: ", ")) }
        all.add("names its funding", if: namesFunding)
        all.add("status of development", developmentStatus)
        all.add("type of maintenance", maintenanceType)
        all.add("licence", license)
        all.add("version", softwareVersion)
        all.add("released on", releaseDate)
        return all
    }
}

extension DataPackageReading: RuledReading {
    var understandings: [Understanding] {
        var all = [Understanding(what: resourceCount.counted("resource", "resources"))]
        all.add("a resource without licence", if: !isFullyLicensed)
        all.add("name", name)
        all.add("licence", licenses)
        return all
    }
}

extension FundingReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add("values of the starter file left", if: hasStarterValues)
        all.add("no platform filled in", if: !isFilled)
        for platform in platforms { all.add(platform.name, platform.accounts) }
        return all
    }
}

extension FundingManifestReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add(
            counts: projectCount.counted("project", "projects"), channelCount.counted("channel", "channels"),
            planCount.counted("plan", "plans"))
        all.add("claims the project for Drips", if: claimsDrips)
        all.add("type of entity", entityType)
        return all
    }
}

extension CodeOwnersReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add(counts: ruleCount.counted("rule", "rules"), ownerCount.counted("owner", "owners"))
        if unownedRuleCount > 0 { all.add("\(unownedRuleCount.counted("rule", "rules")) without owner") }
        all.add("no owner of what no rule names", if: !hasDefaultOwner)
        return all
    }
}

extension AllContributorsReading: RuledReading {
    var understandings: [Understanding] {
        var all = [Understanding(what: "\(contributorCount) people, \(otherThanCodeCount) for more than code")]
        for (kind, count) in counts.sorted(by: { $0.key < $1.key }) { all.add(kind, String(count)) }
        return all
    }
}

extension ReuseManifestReading: RuledReading {
    var understandings: [Understanding] { annotations.understandings }
}

extension Dep5Reading: RuledReading {
    var understandings: [Understanding] { annotations.understandings }
}

extension [ReuseAnnotation] {
    fileprivate var understandings: [Understanding] {
        var all = [Understanding(what: count.counted("annotation", "annotations"))]
        for annotation in self {
            let licenses = annotation.licenses.map(\.text).joined(separator: ", ")
            let rights = annotation.hasCopyright ? "copyright" : "no copyright"
            all.append(
                Understanding(
                    line: annotation.line, what: "\(annotation.globs.count.counted("pattern", "patterns")), \(rights)",
                    text: licenses.isEmpty ? "no licence" : licenses, isOurs: licenses.isEmpty))
        }
        return all
    }
}

extension SecurityTxtReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        if let expires { all.add("expires on", expires.description) }
        all.add("names a policy", if: hasPolicy)
        all.add("names a key", if: hasEncryption)
        all.add("contact", contacts)
        return all
    }
}

extension SecurityInsightsReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add(hasContacts ? "names contacts" : "no contacts")
        if let acceptsReports { all.add(acceptsReports ? "accepts reports" : "does not accept reports") }
        all.add("version of the schema", schemaVersion)
        all.add("last reviewed", lastReviewed)
        return all
    }
}

extension DevContainerReading: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        all.add("made from", ours: [source?.rawValue.inWords ?? "nothing that is named"])
        all.add("prepares itself after it was made", if: preparesItself)
        return all
    }
}

extension Configuration: RuledReading {
    var understandings: [Understanding] {
        var all: [Understanding] = []
        if let failUnder { all.add("fails under", "\(failUnder)") }
        for (category, paths) in paths.sorted(by: { $0.key < $1.key }) {
            all.add(category, paths.joined(separator: ", "))
        }
        for exemption in exemptions {
            all.append(
                Understanding(line: exemption.line, what: "exempt from \(exemption.check)", text: exemption.reason))
        }
        return all
    }
}
