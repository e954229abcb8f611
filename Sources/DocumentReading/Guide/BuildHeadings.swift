/// Headings of the parts of a guide that tell how to build the project or to set up a workspace.
enum BuildHeadings {
    static let table = PhraseTable<Void>(
        PhraseList.phrases(
            """
            build, building, building from source, compile, compiling, development, developing, local development, dev setup, development setup, setup, set up, setting up, development environment, environment, workspace, prerequisite*, bootstrap*, install, installing, installation, getting started
            developpement, compiler, compilation, installation, environnement, mise en place, desarrollo, compilacion, instalacion, entorno, desenvolvimento, compilacao, instalacao, ambiente, entwicklung, kompilieren, bauen, einrichtung, entwicklungsumgebung, sviluppo, compilazione, installazione, разработка, сборка, установка, окружение, 开发, 编译, 构建, 安装, 环境, 開發, 環境, 開発, ビルド, インストール, 개발, 빌드, 설치, 환경
            """
        ).map { ($0, ()) })
}
