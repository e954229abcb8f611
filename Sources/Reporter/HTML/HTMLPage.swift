import ReportModel

/// A page that stands for itself: no request leaves it, and nothing but its own script may run.
enum HTMLPage {
    /// Everything up to the content.
    static func opening(title: String, _ say: Phrasebook) -> HTML {
        let policy =
            "default-src 'none'; style-src '\(hash(HTMLStyle.sheet))'; script-src '\(hash(HTMLScript.source))'; "
            + "base-uri 'none'; form-action 'none'"
        return """
            <!DOCTYPE html>
            <html lang="\(say.code)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>\(say(title))</title>
            <style>\(.raw(HTMLStyle.sheet))</style>
            </head>
            <body>
            <a class="skip" href="#content">\(say("Skip to the content"))</a>
            <main id="content">

            """
    }

    /// Everything behind the content.
    static func closing(_ document: ReportDocument, _ say: Phrasebook) -> HTML {
        """
        <p class="faint">\(say("\(document.tool.name) \(document.tool.version), scoring model \(document.modelVersion)"))</p>
        </main>
        <script>\(.raw(HTMLScript.source))</script>
        </body>
        </html>

        """
    }

    private static func hash(_ source: String) -> String {
        "sha256-" + SHA256.hash(Array(source.utf8)).base64
    }
}
