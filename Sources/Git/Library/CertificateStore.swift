/// Stands in for Mbed TLS's reader of certificate files, which libgit2 calls as it starts.
///
/// Reading the machine's certificates takes longer than scanning a small repository, and commons-scan never opens a
/// connection. The linker prefers a program's own symbol to that of a library, so libgit2 starts with no certificates; a
/// libgit2 that is built with another TLS library never calls this. It is public for the linker alone.
@_cdecl("mbedtls_x509_crt_parse_file")
public func parseNoCertificates(_ chain: OpaquePointer?, _ path: UnsafePointer<CChar>?) -> Int32 { 0 }
