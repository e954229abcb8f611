/// What newcomers need to hear about: the six barriers of Fronchetti et al., "Do CONTRIBUTING Files Provide Information
/// about OSS Newcomers' Onboarding Barriers?", ESEC/FSE 2023.
public enum GuideTopic: String, Sendable, Equatable, Hashable, CaseIterable, Codable {
    /// How a contribution goes, from the idea to the merge.
    case contributionFlow
    /// What there is to do, and for whom.
    case chooseATask
    /// Where and how to talk to the people.
    case talkToTheCommunity
    /// How to get the project running on one's own machine.
    case buildLocalWorkspace
    /// How the code is organised and written.
    case dealWithTheCode
    /// What a change must look like, and how it is handed in.
    case submitTheChanges
}

/// A topic a guide covers, with the lines that speak of it.
public struct TopicMention: Sendable, Equatable, Codable {
    /// What it is about.
    public let topic: GuideTopic
    /// The first line of each paragraph that speaks of it, counted from 1, in order.
    public let lines: [Int]

    /// A topic with its lines.
    public init(topic: GuideTopic, lines: [Int]) {
        self.topic = topic
        self.lines = lines
    }
}
