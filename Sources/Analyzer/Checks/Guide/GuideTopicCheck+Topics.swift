import DocumentReading
import ReportModel

extension GuideTopicCheck {
    static let tasks = GuideTopicCheck(
        .chooseATask, id: "contributing-tasks", title: "Where to find a task", weight: 4,
        ways: [.serves(.develop, 4), .serves(.takePart, 3)],
        asks: "what there is to do and for whom: labels, lists, or what is welcome", share: 23,
        rationale: "Newcomers who find no task that fits them leave. It is the topic that guides miss most.",
        remediation: "Say in the guide where a first task is found: a label, a list, or what you would love to have.",
        example: GuideExamples.tasks)

    static let workspace = GuideTopicCheck(
        .buildLocalWorkspace, id: "contributing-workspace", title: "How to set up a workspace", weight: 4,
        ways: [.serves(.develop, 4)],
        asks: "how to get the project running on one's own machine", share: 28,
        rationale: "Setting up a workspace is the hardest technical step before a first change.",
        remediation: "List in the guide the commands that install, build and test, starting from a fresh clone.",
        isAboutCode: true, example: GuideExamples.workspace)

    static let community = GuideTopicCheck(
        .talkToTheCommunity, id: "contributing-community", title: "Where to talk to people", weight: 3,
        ways: [.serves(.takePart, 4), .serves(.develop, 2)],
        asks: "where and how to talk to the people of the project", share: 37,
        rationale: "A question that is answered keeps a newcomer; one that nobody knows where to ask does not.",
        remediation: "Name in the guide the chat, forum, list or tracker where questions are welcome.",
        example: GuideExamples.community)

    static let flow = GuideTopicCheck(
        .contributionFlow, id: "contributing-flow", title: "How a contribution goes", weight: 2,
        ways: [.serves(.develop, 2)],
        asks: "how a contribution goes, from the idea to the merge", share: 64,
        rationale: "Knowing the steps and who decides takes the fear out of the first change.",
        remediation: "Describe in the guide the steps from an idea to a merged change.",
        example: GuideExamples.flow)

    static let code = GuideTopicCheck(
        .dealWithTheCode, id: "contributing-code", title: "How the code is organised and written", weight: 1.5,
        ways: [.serves(.develop, 1.5)],
        asks: "how the code is organised and what style it keeps", share: 56,
        rationale: "A newcomer who knows where things are and how they are written changes the right place.",
        remediation: "Say in the guide how the code is laid out and which style and tests it keeps.",
        isAboutCode: true, example: GuideExamples.code)

    static let submission = GuideTopicCheck(
        .submitTheChanges, id: "contributing-submission", title: "How to hand in a change", weight: 1.5,
        ways: [.serves(.develop, 1.5)],
        asks: "what a change must look like and how it is handed in", share: 79,
        rationale: "Nearly every guide says it, because a change that arrives in the wrong form costs both sides.",
        remediation: "Say in the guide how a change is handed in and what it must contain.",
        example: GuideExamples.submission)
}
