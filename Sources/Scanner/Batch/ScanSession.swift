/// Scans repositories one after the other, on one thread.
public protocol ScanSession: AnyObject {
    /// The answer to `request`; nil where the batch was stopped before there was one.
    func scan(_ request: ScanRequest) -> ScanAnswer?

    /// Ends the session.
    func end()
}
