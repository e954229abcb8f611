/// Which extensions are those of code, data, prose and media.
enum ContentExtensions {
    /// What a file is; nil for configuration and what may be anything.
    static func kind(of fileExtension: FileExtension, inDataFolder: Bool) -> ContentKinds.Kind? {
        table[fileExtension] ?? (inDataFolder && dataInDataFolders.contains(fileExtension) ? .data : nil)
    }

    /// What the file at a path is; nil for hidden ones, configuration and what may be anything.
    static func kind(of path: String, _ fileExtension: FileExtension) -> ContentKinds.Kind? {
        guard path.utf8.first != UInt8(ascii: ".") else { return nil }
        return kind(of: fileExtension, inDataFolder: PathText.components(of: path).dropLast().contains(where: isData))
    }

    /// Whether a folder is called after data.
    static func isData(_ folder: String) -> Bool { dataFolders.contains(folder.lowercased()) }

    /// Formats of records that may be data or settings.
    static let records = FileExtension.set("json xml")

    private static let dataFolders: Set<String> = [
        "data", "dataset", "datasets", "donnees", "données", "datos", "daten", "dados",
    ]
    private static let dataInDataFolders = FileExtension.set("json xml yml yaml toml dat txt gz zip xz bz2")

    private static let table: [FileExtension: ContentKinds.Kind] = {
        var table: [FileExtension: ContentKinds.Kind] = [:]
        for (kind, endings) in [(ContentKinds.Kind.code, code), (.data, data), (.prose, prose), (.media, media)] {
            for ending in FileExtension.set(endings) { table[ending] = kind }
        }
        return table
    }()

    private static let code =
        """
        ada adb ads ahk applescript as asm astro awk bash bat bzl c cc cjs cl clj cljc cljs cls cmake cmd coffee cpp cr cs csh cshtml \
        css cu cuh cxx d dart dfm el elm erl ex exs f f03 f90 f95 fish for fs fsx gd gdshader gleam glsl go gradle groovy h hcl hh \
        hlsl hpp hrl hs hx hxx idr ino java jl js jsx kt kts l lean less lhs lisp lua m mak mjs mk ml mli mm move mts nim nix nu pas \
        php pl pm pp proto ps1 psm1 purs py pyx qml r rake raku rb re res rkt roc rs s sass sbt scala scm scss sh sol sql st sv svelte \
        swift tcl tf ts tsx v vala vb vbs vhd vhdl vim vue wat wgsl y zig zsh ipynb rmd
        """

    private static let data =
        """
        csv tsv parquet arrow feather avro orc ndjson jsonl geojson topojson jsonld rdf ttl nt nq n3 trig owl xlsx xls ods shp shx dbf \
        gpkg kml kmz gpx osm pbf nc hdf5 h5 sav dta rds rda rdata sqlite sqlite3 fits npy npz zarr sas7bdat mtx arff pdb fasta fastq vcf \
        bib tmx
        """

    private static let prose =
        """
        md markdown mdown mdx rst adoc asciidoc org textile rdoc creole wiki mediawiki pod txt tex texi texinfo docx doc odt epub qmd \
        djot pdf rtf typ fountain
        """

    private static let media =
        """
        png jpg jpeg gif svg webp bmp tif tiff psd ai eps mp3 mp4 mov avi webm ogg ogv oga flac wav ttf otf woff woff2 blend stl obj \
        fbx gltf glb xcf kra sfd glyphs ufo mid midi musicxml mscz odp pptx
        """
}
