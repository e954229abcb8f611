public import ReportModel

extension ReportDocument {
    /// The document with its sentences in a language. Ids, paths, names and what a project wrote itself stay.
    public func told(in phrasebook: Phrasebook) -> ReportDocument {
        var document = self
        document.reports = reports.map { $0.told(in: phrasebook) }
        document.batch = batch?.told(in: phrasebook)
        return document
    }
}

extension Report {
    /// The report with its sentences in a language.
    func told(in phrasebook: Phrasebook) -> Report {
        var report = self
        report.findings = findings.map { $0.told(in: phrasebook) }
        report.error?.message = phrasebook(error?.message ?? "")
        report.limits = limits.map { limit in
            var limit = limit
            limit.message = phrasebook(limit.message)
            return limit
        }
        return report
    }
}

extension Finding {
    fileprivate func told(in phrasebook: Phrasebook) -> Finding {
        var finding = self
        finding.title = phrasebook(title)
        finding.summary = phrasebook(summary)
        finding.nextStep = nextStep.map(phrasebook.callAsFunction)
        return finding
    }
}

extension BatchSummary {
    func told(in phrasebook: Phrasebook) -> BatchSummary {
        var batch = self
        batch.figures.gaps = figures.gaps.map { gap in
            var gap = gap
            gap.title = phrasebook(gap.title)
            return gap
        }
        return batch
    }
}

extension ComparisonDocument {
    /// The comparison with its sentences in a language.
    func told(in phrasebook: Phrasebook) -> ComparisonDocument {
        var document = self
        document.comparisons = comparisons.map { comparison in
            var comparison = comparison
            comparison.findings = comparison.findings.map { change in
                var change = change
                change.title = phrasebook(change.title)
                change.summary = phrasebook(change.summary)
                return change
            }
            return comparison
        }
        return document
    }
}
