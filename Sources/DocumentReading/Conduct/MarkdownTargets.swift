/// The targets of a line's links, as `[words](target)` and `[label]: target` write them.
enum MarkdownTargets {
    static func targets(in line: [UInt8]) -> [String] {
        var targets: [String] = []
        var index = 0
        while let close = line[index...].firstIndex(of: 0x5D), close + 2 < line.count {
            index = close + 1
            let mark = line[index]
            guard mark == 0x28 || mark == 0x3A else { continue }
            let rest = line[(index + 1)...].drop { $0 == 0x20 || $0 == 0x3C }
            let target = rest.prefix { $0 != 0x29 && $0 != 0x20 && $0 != 0x3E && $0 != 0x0D && $0 != 0x5D }
            if !target.isEmpty { targets.append(String(decoding: target, as: UTF8.self)) }
        }
        return targets
    }
}
