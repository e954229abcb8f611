/// Something that two identities of one person share.
enum PersonKey: Hashable {
    case email(EmailKey)
    case name(NameKey)
    case both(name: String, email: String)

    /// The strongest key first.
    ///
    /// An address that nobody set connects only identities that are equal in name as well.
    static func keys(of identity: Identity) -> [PersonKey] {
        let email = EmailKey(identity.email)
        let first = email.isPlaceholder ? both(name: identity.name.lowercased(), email: email.text) : .email(email)
        return [first] + (NameKey(identity.name).map { [.name($0)] } ?? [])
    }
}
