import CommandLineInterface
import Foundation

signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
exit(runCommonsScan(Array(CommandLine.arguments.dropFirst()), console: .process()).rawValue)
