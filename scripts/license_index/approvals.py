"""Who else than the OSI calls a license free or open, kept by hand because the packages lack it."""

# The FSF's "Various Licenses and Comments about Them" (https://www.gnu.org/licenses/license-list.html): free licenses
# for software, documentation and other works; an id without `-only` or `-or-later` stands for both.
FSF = set("""
AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-3.0 APSL-2.0 Apache-1.0 Apache-1.1 Apache-2.0 Artistic-2.0
BSD-2-Clause BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSD-4-Clause-UC BSL-1.0 BitTorrent-1.1
CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CECILL-2.0 CECILL-B CECILL-C CPAL-1.0 CPL-1.0 ClArtistic Condor-1.1 ECL-2.0
EFL-2.0 EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 FSFAP FTL GFDL-1.1 GFDL-1.2 GFDL-1.3 GPL-1.0 GPL-2.0 GPL-3.0 HPND
IJG IPA IPL-1.0 ISC Imlib2 Intel LAL-1.3 LGPL-2.0 LGPL-2.1 LGPL-3.0 LPL-1.02 LPPL-1.2 LPPL-1.3a MIT MPL-1.1 MPL-2.0
MPL-2.0-no-copyleft-exception MS-PL MS-RL NCSA NOSL NPL-1.0 NPL-1.1 Nokia ODbL-1.0 OFL-1.0 OFL-1.1 OFL-1.1-RFN
OFL-1.1-no-RFN OLDAP-2.3 OLDAP-2.7 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OpenSSL PHP-3.01 PSF-2.0 Python-2.0
Python-2.0.1 QPL-1.0 RPSL-1.0 Ruby SGI-B-2.0 SISSL SMLNJ SPL-1.0 Sleepycat UPL-1.0 Unlicense Vim W3C WTFPL X11
XFree86-1.1 YPL-1.1 ZPL-2.0 ZPL-2.1 Zend-2.0 Zimbra-1.3 Zlib gnuplot iMatix xinetd
""".split())

# Classed as permissive by ScanCode LicenseDB, but on the FSF's list of nonfree licenses.
NONFREE = {"JSON", "MS-LPL"}

# The Open Definition's conformant licenses (https://opendefinition.org/licenses/) but for the Creative Commons ones.
OPEN_DEFINITION = set("""
CC0-1.0 DL-DE-BY-2.0 DL-DE-ZERO-2.0 GFDL-1.1-no-invariants GFDL-1.2-no-invariants GFDL-1.3-no-invariants LAL-1.2 LAL-1.3
MirOS ODC-By-1.0 ODbL-1.0 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0 PDDL-1.0
""".split())


def base(name):
    for suffix in ("-only", "-or-later", "+"):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return name


def is_fsf_free(name):
    return name in FSF or base(name) in FSF


def is_permissive(name, category):
    """By the classes of ScanCode LicenseDB; dedications to the public domain permit everything."""
    return category in ("Permissive", "Public Domain") and name not in NONFREE


def is_open_definition(name):
    """CC BY and CC BY-SA conform in version 4.0 and in 1.0 to 3.0 with their jurisdiction ports."""
    for family in ("CC-BY-SA-", "CC-BY-"):
        if name.startswith(family):
            return name[len(family)].isdigit()
    return name in OPEN_DEFINITION
