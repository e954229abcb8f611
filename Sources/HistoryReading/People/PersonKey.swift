/// Something that two identities of one person share.
enum PersonKey: Hashable {
    case email(EmailKey)
    case name(NameKey)
    case both(name: String, email: String)

    /// The strongest key first.
    ///
    /// An address that nobody set connects only identities that are equal in name as well.
    static func keys(name: String, email: EmailKey) -> [PersonKey] {
        let first: PersonKey = email.isPlaceholder ? .both(name: name.lowercased(), email: email.text) : .email(email)
        guard let name = NameKey(name) else { return [first] }
        return [first, .name(name)]
    }
}
