/// An object that the walk has to visit: its id and, where a pack that is read here holds it, its position there.
struct WalkStep {
    var id: ObjectID
    var position: PackSet.Position

    /// Stands in `position` for an object that is in no such pack.
    static let unpacked = PackSet.Position.max

    /// Looks for the object in the packs.
    @inline(__always)
    init(_ id: ObjectID, in packs: PackSet) {
        self.init(id, at: packs.position(of: id) ?? Self.unpacked)
    }

    @inline(__always)
    init(_ id: ObjectID, at position: PackSet.Position) {
        (self.id, self.position) = (id, position)
    }
}
