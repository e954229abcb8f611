import DocumentReading
import Foundation

/// Prints what `TopicModel` sees of contributing guides, for `scripts/train-guide-model`.
///
/// A line for each block: number of the file, first and last line, share of each topic that the rules find in the guide, scores
/// of the rules, buckets of each group, numbers of the topics that the model of the executable says the guide covers; fields are
/// parted by tabs, numbers by commas.
@main
enum GuideFeaturesTool {
    static func main() throws {
        for (number, path) in CommandLine.arguments.dropFirst().enumerated() {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            let outline = Outline(text: String(decoding: bytes, as: UTF8.self), path: path)
            printFeatures(of: GuideBlocks(outline: outline), number: number)
        }
    }

    private static func printFeatures(of guide: GuideBlocks, number: Int) {
        let features = guide.features
        let coverage = guide.ruleCoverage.map { "\($0)" }.joined(separator: ",")
        let covered = guide.modelledTopics.map(String.init).joined(separator: ",")
        for index in 0..<guide.count {
            let groups = GuideFeatures.Group.allCases.map { group in
                var buckets: [String] = []
                features.forEachBucket(of: group, at: index) { buckets.append(String($0)) }
                return buckets.joined(separator: ",")
            }
            let lines = guide.lines(at: index)
            let scores = guide.scores[index].map(String.init).joined(separator: ",")
            let fields = ["\(number)", "\(lines.lowerBound)", "\(lines.upperBound)", coverage, scores] + groups + [covered]
            print(fields.joined(separator: "\t"))
        }
    }
}
