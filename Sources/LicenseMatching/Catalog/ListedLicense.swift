/// One entry of the SPDX license list with the bodies that approve it.
public struct ListedLicense: Hashable, Sendable {
    /// The SPDX id in its canonical case.
    public var id: String
    /// The full name.
    public var name: String
    /// True where the list replaces the id by another or by an expression.
    public var isDeprecated: Bool
    /// True where the Open Source Initiative approved it, as the SPDX list records.
    public var isOSIApproved: Bool
    /// True where the Free Software Foundation lists it as free for software or for other works.
    public var isFSFFree: Bool
    /// True where the Open Definition's list of conformant licenses names it, for data or content.
    public var isOpenForContent: Bool
    /// True where ScanCode LicenseDB classes it as permissive or as a dedication to the public domain, and the FSF does not call it
    /// nonfree; most such texts were never handed to a body that approves.
    public var isPermissive: Bool
}

/// One exception of the SPDX list.
public struct ListedException: Hashable, Sendable {
    /// The SPDX id in its canonical case.
    public var id: String
    /// The full name.
    public var name: String
    /// True where the list withdrew it.
    public var isDeprecated: Bool
}
