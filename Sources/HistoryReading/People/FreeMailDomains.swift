/// Domains whose mailboxes anyone can have for nothing or with a connection at home; they say nothing about an organisation.
///
/// Own list of the providers that are usual in commit histories; not complete by nature. Services that only sell mailboxes and
/// addresses of associations and universities are not on it.
enum FreeMailDomains {
    static func contains(_ domain: Substring) -> Bool {
        domains.contains(domain) || isCountryBranch(domain)
    }

    /// Whether the domain is one of the great providers under a country, such as `hotmail.co.uk`.
    private static func isCountryBranch(_ domain: Substring) -> Bool {
        guard let dot = domain.utf8.firstIndex(of: UInt8(ascii: ".")) else { return false }
        return domain[dot...].utf8.count <= "co.uk".utf8.count + 2 && international.contains(domain[..<dot])
    }

    /// Providers that keep many country domains of two or three short labels.
    private static let international: Set<Substring> = [
        "gmx", "hotmail", "live", "outlook", "yahoo", "ymail", "yandex",
    ]

    private static let domains: Set<Substring> = [
        "gmail.com", "googlemail.com", "msn.com", "passport.com", "rocketmail.com", "aol.com", "aim.com",
        "verizon.net", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "protonmail.ch", "pm.me",
        "tutanota.com", "tutanota.de", "tutamail.com", "tuta.com", "tuta.io", "tuta.eu", "keemail.me", "zoho.com",
        "zohomail.com", "zoho.eu", "duck.com", "mozmail.com", "privaterelay.appleid.com", "simplelogin.com",
        "simplelogin.co", "riseup.net", "disroot.org", "autistici.org", "inventati.org", "systemli.org", "cock.li",
        "airmail.cc", "firemail.cc", "dismail.de", "mailfence.com", "mail.com", "email.com", "usa.net", "inbox.com",
        "lycos.com", "excite.com", "mailinator.com", "mail.org", "comcast.net", "att.net", "sbcglobal.net",
        "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "mindspring.com", "juno.com", "optonline.net",
        "rogers.com", "shaw.ca", "sympatico.ca", "videotron.ca", "btinternet.com", "ntlworld.com", "blueyonder.co.uk",
        "virginmedia.com", "sky.com", "talktalk.net", "bigpond.com", "bigpond.net.au", "optusnet.com.au",
        "iinet.net.au", "xtra.co.nz", "web.de", "freenet.de", "t-online.de", "arcor.de", "mail.de", "email.de",
        "online.de", "1und1.de", "bluewin.ch", "hispeed.ch", "sunrise.ch", "aon.at", "chello.at", "free.fr",
        "laposte.net", "orange.fr", "wanadoo.fr", "sfr.fr", "neuf.fr", "bbox.fr", "telenet.be", "skynet.be",
        "xs4all.nl", "ziggo.nl", "kpnmail.nl", "planet.nl", "home.nl", "hetnet.nl", "upcmail.nl", "casema.nl",
        "telfort.nl", "zonnet.nl", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "tin.it", "fastwebnet.it",
        "telefonica.net", "terra.es", "sapo.pt", "telia.com", "spray.se", "comhem.se", "bredband.net", "online.no",
        "broadpark.no", "mail.dk", "kolumbus.fi", "elisanet.fi", "saunalahti.fi", "welho.com", "wp.pl", "o2.pl",
        "onet.pl", "onet.eu", "op.pl", "interia.pl", "interia.eu", "poczta.onet.pl", "poczta.fm", "tlen.pl",
        "gazeta.pl", "vp.pl", "seznam.cz", "centrum.cz", "email.cz", "post.cz", "volny.cz", "azet.sk", "centrum.sk",
        "freemail.hu", "citromail.hu", "vipmail.hu", "t-online.hu", "abv.bg", "mail.bg", "inbox.lv", "mail.ee",
        "hot.ee", "ukr.net", "i.ua", "meta.ua", "bigmir.net", "mail.ru", "inbox.ru", "list.ru", "bk.ru",
        "internet.ru", "rambler.ru", "ya.ru", "tut.by", "mail.by", "walla.com", "walla.co.il", "netvision.net.il",
        "rediffmail.com", "qq.com", "vip.qq.com", "foxmail.com", "163.com", "vip.163.com", "126.com", "yeah.net",
        "sina.com", "sina.cn", "sina.com.cn", "vip.sina.com", "sohu.com", "tom.com", "21cn.com", "139.com", "189.cn",
        "aliyun.com", "naver.com", "daum.net", "hanmail.net", "kakao.com", "nate.com", "docomo.ne.jp", "ezweb.ne.jp",
        "nifty.com", "biglobe.ne.jp", "uol.com.br", "bol.com.br", "terra.com.br", "ig.com.br", "globo.com",
    ]
}
