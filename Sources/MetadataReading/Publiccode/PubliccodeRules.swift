/// The rules of publiccode.yml that look at several keys, or beyond the file.
struct PubliccodeRules {
    var problems: ProblemList

    mutating func check(_ root: DataValue, _ fileStart: (String) -> [UInt8]?) {
        checkMaintenance(root["maintenance"])
        checkCountries(root)
        if let upper = root.entry("IT"), root.entry("it") != nil {
            problems.error("publiccode/repeated", upper.line, "both IT and it are given", remedy: "remove it")
        }
        for key in ["logo", "monochromeLogo"] {
            checkFile(root[key], key, endings: [".svg", ".svgz", ".png"], fileStart)
        }
        checkFile(root["legal"]?["authorsFile"], "legal.authorsFile", endings: nil, fileStart)
        for description in root["description"]?.entries ?? [] {
            for screenshot in description.value["screenshots"]?.items ?? [] {
                checkFile(
                    screenshot, "description.\(description.key).screenshots", endings: [".jpg", ".png"], fileStart)
            }
            for video in description.value["videos"]?.items ?? [] { checkVideo(video) }
        }
    }

    private mutating func checkMaintenance(_ maintenance: DataValue?) {
        guard let type = maintenance?["type"]?.string, let contractors = maintenance?.entry("contractors"),
            type != "contract", !contractors.value.isNull
        else { return }
        problems.error(
            "publiccode/contractors", contractors.line,
            "maintenance.contractors is given although the maintenance is \(quoted(type))",
            remedy: "set maintenance.type to contract or remove the contractors")
    }

    private mutating func checkCountries(_ root: DataValue) {
        for key in ["countries", "unsupportedCountries"] {
            for country in root["intendedAudience"]?[key]?.items ?? [] {
                guard let code = country.string, code == code.lowercased(), CountryCodes.contains(code.uppercased())
                else {
                    continue
                }
                problems.warning(
                    "publiccode/deprecated", country.line, "the country \(quoted(code)) is in small letters",
                    remedy: "write \(code.uppercased())")
            }
        }
    }

    private mutating func checkFile(
        _ value: DataValue?, _ key: String, endings: [String]?, _ fileStart: (String) -> [UInt8]?
    ) {
        guard let value, let path = value.string, !path.isEmpty, !path.hasPrefix("/"), !path.hasPrefix("file:"),
            WebAddress(path) == nil
        else { return }
        let lowered = path.lowercased()
        if let endings, !endings.contains(where: { lowered.hasSuffix($0) }) {
            problems.error(
                "publiccode/file-type", value.line,
                "\(key) is \(quoted(path)); a name that ends in \(listed(endings)) is needed")
        }
        guard let start = fileStart(path) else {
            problems.error(
                "publiccode/file-missing", value.line, "\(key) names \(quoted(path)), which does not exist",
                remedy: "mend the path, which starts at this file's folder")
            return
        }
        guard endings?.first == ".svg", lowered.hasSuffix(".png"), !start.starts(with: Self.startOfPNG) else { return }
        problems.error("publiccode/file-type", value.line, "\(key) names \(quoted(path)), which is no PNG image")
    }

    /// The signature of a PNG image and the start of its first chunk.
    static let startOfPNG: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)

    /// The validator asks for a site with oEmbed; the list of those is long and changes, so that others are only advised
    /// against.
    private mutating func checkVideo(_ value: DataValue) {
        guard let text = value.string, let host = WebAddress(text)?.host else { return }
        let isKnown = Self.videoHosts.contains { host == $0 || host.hasSuffix("." + $0) }
        guard !isKnown else { return }
        problems.warning(
            "publiccode/video", value.line, "the video's site \(quoted(host)) may not offer oEmbed",
            remedy: "link to a site such as vimeo.com or youtube.com")
    }

    private static let videoHosts = [
        "dailymotion.com", "flickr.com", "livestream.com", "odysee.com", "slideshare.net", "streamable.com", "ted.com",
        "twitter.com", "vimeo.com", "wikimedia.org", "wistia.com", "youtu.be", "youtube.com", "x.com",
    ]
}
