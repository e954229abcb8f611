import Dispatch
import Foundation
import Scanner

/// Turns the first interrupt into a wish to stop, and the second one into the end.
final class Interruption {
    /// For how long what runs may go on.
    private static let grace = Duration.seconds(5)
    private let sources: [any DispatchSourceSignal]

    /// Listens from now on. Source of the signals: POSIX; SIGTERM is how Kubernetes and Slurm ask.
    init(stopping stop: BatchStop) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if stop.isRequested { _exit(ExitStatus.interrupted.rawValue) }
                stop.request(grace: Self.grace)
            }
            source.resume()
            return source
        }
    }
}
