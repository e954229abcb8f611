import Foundation
import Synchronization
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct ExitStatusTests {
    private struct Surprise: Error, CustomStringConvertible {
        let description = "two and two are five"
    }

    @Test(.tags(.small)) func anUnexpectedErrorIsAMistakeOfTheProgram() {
        let written = Mutex("")
        let console = Console(
            write: { _ in }, writeDiagnostic: { text in written.withLock { $0 += text } }, environment: [:])
        #expect(ExitStatus(reporting: Surprise(), on: console) == .internalError)
        #expect(written.withLock(\.self).contains("two and two are five"))
        #expect(written.withLock(\.self).contains("please report"))
    }

    /// The program waits for a named pipe that nobody fills, so that the interrupt finds it at work.
    @Test(.tags(.large)) func anInterruptEndsWith130() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.url.appending(path: "pipe").path
        try #require(mkfifo(pipe, 0o600) == 0)
        let process = try spawn([try #require(Self.program), "inspect", "--as", "license", pipe])
        let writer = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
        var status: Int32 = 0
        #expect(kill(process, SIGINT) == 0)
        #expect(waitpid(process, &status, 0) == process)
        try writer.close()
        #expect(status >> 8 & 0xFF == ExitStatus.interrupted.rawValue)
        #expect(status & 0x7F == 0, "the program ends itself")
    }

    /// Starts a program with no signal blocked; the threads that run tests block them all.
    private func spawn(_ arguments: [String]) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        var process: pid_t = 0
        try #require(posix_spawn(&process, arguments[0], nil, &attributes, &pointers, environ) == 0)
        return process
    }

    /// The program, which the build puts beside the tests.
    private static var program: String? {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return [tests, packageRoot.appending(path: ".build/debug")].map { $0.appending(path: "commons-scan").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
