extension GuidePhrases {
    static let german: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            """
            3: wie kann ich beitragen, ablauf eines beitrags, so kannst du beitragen, schritte zum beitragen, arbeitsablauf, forke das, erstelle einen fork, einen fork erstellen, repository forken, zuerst ein issue
            2: beitragen, beitrag, beitrage, mitwirken, mitmachen, mitarbeit, erstelle einen branch, neuen branch, deine anderungen
            """
        ),
        (
            .chooseATask,
            """
            4: wo anfangen, womit anfangen, wo soll ich anfangen, erster beitrag, ersten beitrag, aufgabe aussuchen, aufgabe finden, aufgabe wahlen, ein issue aussuchen, woran kann ich arbeiten, wie kann ich helfen, moglichkeiten mitzumachen, moglichkeiten zu helfen, fur einsteiger, einsteigerfreundlich*, fur anfanger
            2: offene issues, ubersetzungen, dokumentation verbessern
            """
        ),
        (
            .talkToTheCommunity,
            """
            4: verhaltenskodex, mailingliste*, fragen stellen, stelle fragen, hast du fragen, bei fragen, fragen und antworten, hilfe bekommen, brauchst du hilfe, kontaktiere uns, kontaktieren sie, schreib uns, chatraum
            3: gemeinschaft, forum, respektvoll*, fragen, austausch
            """
        ),
        (
            .buildLocalWorkspace,
            """
            5: entwicklungsumgebung, lokale umgebung, virtuelle umgebung, lokale installation, abhangigkeiten installieren, installiere die abhangigkeiten, umgebung einrichten, einrichten der umgebung, projekt starten, server starten, projekt bauen, aus dem quelltext bauen, repository klonen, klone das repository, lokal
            3: installation, installieren, installiere, abhangigkeiten, voraussetzungen, kompilieren, einrichten
            """
        ),
        (
            .dealWithTheCode,
            """
            4: programmierstil, codestil, code stil, stilrichtlinien, coderichtlinien, programmierrichtlinien, namenskonventionen, codequalitat, projektstruktur, codestruktur, verzeichnisstruktur, aufbau des codes, architektur
            3: einruckung, formatierung, kommentare, quellcode, quelltext, lesbar*, konventionen
            """
        ),
        (
            .submitTheChanges,
            """
            3: pull request erstellen, erstelle einen pull request, merge anfrage*, anderungen einreichen, einreichen, commit nachricht*, commit nachrichten, codereview, code uberprufung, tests ausfuhren, tests schreiben, fuhre die tests, zusammenfuhren, lizenzvereinbarung
            2: zweig, uberprufung, lizenz
            """
        ),
    ]

    static let russian: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            """
            3: как внести вклад, как помочь проекту, процесс разработки, порядок внесения изменений, сделайте форк, создайте форк, форкните
            2: вклад, участие, внести изменения, создайте ветку, новую ветку, ваши изменения
            """
        ),
        (
            .chooseATask,
            """
            4: с чего начать, выбрать задачу, выберите задачу, найти задачу, над чем работать, чем помочь, чем можно помочь, первый вклад, для новичков, способы помочь
            2: открытые задачи, список задач, перевод*, улучшить документацию
            """
        ),
        (
            .talkToTheCommunity,
            """
            4: кодекс поведения, правила поведения, список рассылки, задать вопрос, задавайте вопросы, есть вопросы, возникли вопросы, нужна помощь, свяжитесь с, связаться с, присоединяйтесь, чат
            3: сообществ*, форум*, вопрос*, уважа*, обсужд*, телеграм*
            """
        ),
        (
            .buildLocalWorkspace,
            """
            5: окружение разработ*, среда разработки, среду разработки, локальн*, виртуальное окружение, установите зависимости, установка зависимостей, настройка окружения, запуск проекта, запустите сервер, сборка проекта, соберите проект, клонируйте репозиторий, склонируйте репозиторий
            3: установка, установите, зависимости, требования, сборка, запуск, запустите
            """
        ),
        (
            .dealWithTheCode,
            """
            4: стиль кода, стиль кодирования, стиль программирования, соглашения по коду, правила оформления, соглашение об именовании, качество кода, структура проекта, структура кода, архитектура
            3: отступ*, форматирован*, комментари*, исходный код, соглашени*, именован*
            """
        ),
        (
            .submitTheChanges,
            """
            3: пул реквест*, пулл реквест*, запрос на слияние, запросы на слияние, отправьте запрос, отправить изменения, сообщение коммита, сообщения коммитов, обзор кода, ревью, запустите тесты, запуск тестов, добавьте тесты, лицензионное соглашение
            2: коммит*, ветк*, патч*, тест*, слияни*, лицензи*
            """
        ),
    ]

    static let chinese: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            "3: 如何贡献, 贡献流程, 如何參與, 如何参与, 开发流程, 工作流程, 参与贡献, 參與貢獻, fork 本仓库, 派生\n2: 贡献, 貢獻, 新建分支, 创建分支, 提交更改"
        ),
        (
            .chooseATask,
            "4: 从哪里开始, 选择任务, 选择一个, 认领, 新手任务, 适合新手, 首次贡献, 第一次贡献, 可以做什么, 如何帮助, 贡献方式, 待办\n2: 翻译, 改进文档, 路线图"
        ),
        (
            .talkToTheCommunity,
            "4: 行为准则, 行為準則, 邮件列表, 交流群, 讨论组, 讨论区, 微信群, qq 群, 钉钉, 联系我们, 提问, 寻求帮助, 加入我们\n3: 社区, 社群, 论坛, 讨论, 联系, 問題討論"
        ),
        (
            .buildLocalWorkspace,
            "5: 开发环境, 開發環境, 环境搭建, 搭建环境, 环境准备, 安装依赖, 本地开发, 本地运行, 本地环境, 克隆仓库, 启动项目, 启动服务, 编译项目, 虚拟环境\n3: 安装, 安裝, 依赖, 编译, 构建, 启动, 本地"
        ),
        (
            .dealWithTheCode,
            "4: 代码规范, 代码风格, 編碼規範, 编码规范, 命名规范, 代码质量, 项目结构, 目录结构, 代码结构, 架构\n3: 缩进, 格式化, 注释, 源码, 源代码, 规范"
        ),
        (
            .submitTheChanges,
            "3: 拉取请求, 合并请求, 提交信息, 提交规范, 提交代码, 提交 pr, 提交pr, 代码审查, 代码评审, 运行测试, 单元测试, 测试用例, 变基, 签署, 许可协议\n2: 提交, 分支, 合并, 测试, 许可"
        ),
    ]

    static let japanese: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            "3: 貢献方法, 貢献の流れ, コントリビュートの流れ, 開発の流れ, 開発フロー, ワークフロー, フォークし\n2: 貢献, コントリビュート, コントリビューション, ブランチを作成"
        ),
        (
            .chooseATask,
            "4: 何から始め, どこから始め, 課題を選, タスクを選, イシューを選, 初めての貢献, 初心者向け, 初めての方, 手伝えること, 貢献できること, 貢献の方法\n2: 翻訳, ドキュメントの改善, ロードマップ"
        ),
        (
            .talkToTheCommunity,
            "4: 行動規範, メーリングリスト, 質問が, 質問は, 質問する, お問い合わせ, 問い合わせ, チャット, ご連絡, 参加してください\n3: コミュニティ, フォーラム, 質問, 議論, 相談, 敬意"
        ),
        (
            .buildLocalWorkspace,
            "5: 開発環境, 環境構築, ローカル環境, 依存関係をインストール, 依存パッケージ, ローカルで, 仮想環境, リポジトリをクローン, サーバーを起動, ビルド方法, セットアップ\n3: インストール, 依存, ビルド, 起動, クローン"
        ),
        (
            .dealWithTheCode,
            "4: コーディング規約, コーディングスタイル, コードスタイル, コード規約, 命名規則, スタイルガイド, コード品質, ディレクトリ構成, プロジェクト構成, アーキテクチャ\n3: インデント, フォーマット, コメント, ソースコード, 規約"
        ),
        (
            .submitTheChanges,
            "3: プルリクエスト, プルリク, マージリクエスト, コミットメッセージ, コードレビュー, レビュー, テストを実行, テストを追加, リベース, ライセンス同意\n2: コミット, ブランチ, マージ, テスト, パッチ, ライセンス"
        ),
    ]

    static let korean: [(GuideTopic, String)] = [
        (.contributionFlow, "3: 기여 방법, 기여하는 방법, 기여 절차, 개발 흐름, 포크하\n2: 기여, 브랜치를 생성"),
        (.chooseATask, "4: 어디서 시작, 이슈를 선택, 작업을 선택, 첫 기여, 초보자, 무엇을 할 수\n2: 번역, 로드맵"),
        (.talkToTheCommunity, "4: 행동 강령, 행동강령, 메일링 리스트, 질문이 있, 문의, 채팅\n3: 커뮤니티, 포럼, 질문, 토론"),
        (.buildLocalWorkspace, "5: 개발 환경, 환경 설정, 로컬 환경, 의존성 설치, 가상 환경, 저장소를 클론\n3: 설치, 의존성, 빌드, 실행"),
        (.dealWithTheCode, "4: 코드 스타일, 코딩 스타일, 코딩 규칙, 코딩 컨벤션, 명명 규칙, 프로젝트 구조, 아키텍처\n3: 들여쓰기, 주석, 소스 코드"),
        (.submitTheChanges, "3: 풀 리퀘스트, 병합 요청, 커밋 메시지, 코드 리뷰, 테스트를 실행, 테스트 추가, 리베이스\n2: 커밋, 브랜치, 병합, 테스트, 라이선스"),
    ]
}
