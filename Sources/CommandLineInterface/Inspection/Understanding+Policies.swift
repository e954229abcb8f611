import DocumentReading
import Reporter

extension ConductReading {
    /// What is understood of the code of conduct: which text it is, and how a report goes.
    var understandings: [Understanding] {
        var all: [Understanding] = []
        let text = [family?.rawValue ?? "a text of its own", version].compactMap(\.self).joined(separator: " ")
        all.append(Understanding(line: lines.lowerBound, what: "\(text) (\(form.rawValue.inWords))"))
        if let declaredVersion, declaredVersion != version { all.add("declares version \(declaredVersion)") }
        all.add(blanks)
        all.add(hasPrivateContact ? "a report can be made in private" : "no private contact")
        all.add(contacts.filter(\.isPrivate), as: "private contact")
        all.add(contacts.filter { !$0.isPrivate }, as: "public contact")
        for target in targets { all.add("leads to", target) }
        all.add("does not say what happens with a report", if: !saysWhatHappens)
        all.add("what happens with a report", lines: enforcementLines)
        return all
    }
}

extension PolicyReading {
    /// What holds of every policy.
    fileprivate var common: [Understanding] {
        var all = [Understanding(what: wordCount.counted("word", "words"))]
        all.add("still the starter it was made from, or empty", if: isPlaceholder)
        all.add(blanks)
        return all
    }
}

extension SecurityPolicyReading {
    /// How to report, what not to do and what follows.
    var understandings: [Understanding] {
        var all = common
        all.add("not about vulnerabilities of the project", if: !isAboutVulnerabilities)
        all.add("no way to report in private", if: isAboutVulnerabilities && !hasPrivateRoute)
        all.add(privateContacts, as: "way to report")
        all.add(pages, as: "leads to")
        all.add("asks not to report in public", lines: discretionLines)
        all.add("says what follows a report", lines: processLines)
        all.add("says which versions get fixes", lines: supportedVersionLines)
        return all
    }
}

extension SupportReading {
    /// Where to ask and to read.
    var understandings: [Understanding] {
        var all = common
        all.add(contacts, as: "place to ask")
        all.add("says where to ask", lines: askLines)
        all.add("leads to documentation", lines: documentationLines)
        return all
    }
}

extension GovernanceReading {
    /// Decisions, roles and how one comes to them.
    var understandings: [Understanding] {
        var all = common
        all.add("how decisions are made", lines: decisionLines)
        all.add("names a role", lines: roleLines)
        all.add("how one comes to a role, or leaves it", lines: membershipLines)
        return all
    }
}

extension MaintainersReading {
    /// How many people are named, and where.
    var understandings: [Understanding] {
        var all = common
        all.add(count.counted("person", "people") + " named as active")
        all.add("names somebody", lines: substanceLines)
        return all
    }
}
