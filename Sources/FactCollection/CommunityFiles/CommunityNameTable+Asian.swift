internal import RepositoryFacts

/// Names in languages of East and Southeast Asia.
extension CommunityNameTable {
    static let chinese: Names = [
        .readme: "自述文件 自述 说明 說明 说明文档 說明文件 项目说明 使用说明 读我 讀我 请读我 简介",
        .contributing:
            """
        贡献指南 贡献 贡献者指南 参与贡献 如何贡献 贡献说明 代码贡献指南 参与 贡献规范 贡献文档 参与指南 贡献流程 貢獻指南 貢獻 如何貢獻 參與貢獻
        """,
        .conduct: "行为准则 行为规范 社区准则 社区行为准则 行為準則 行為規範 贡献者行为准则",
        .security: "安全 安全政策 安全策略 安全漏洞 漏洞报告 安全說明",
        .support: "支持 帮助 获取帮助 技术支持 支援 幫助",
        .governance: "治理 社区治理 项目治理 社區治理 治理模型",
        .maintainers: "维护者 維護者 维护者名单 维护人员",
        .authors: "作者 贡献者 致谢 贡献者名单 貢獻者 鸣谢 感谢 致謝",
        .changelog: "更新日志 变更日志 更新记录 变更记录 更新历史 版本历史 更新說明 更新日誌 变更历史 发布说明 版本说明",
        .roadmap: "路线图 路線圖 开发计划 规划",
        .adopters: "用户 用户案例 使用者 采用者 谁在使用",
    ]

    static let japanese: Names = [
        .readme: "お読みください はじめに 最初にお読みください 最初に読んでください 説明 説明書 リードミー",
        .contributing:
            """
        貢献ガイド 貢献ガイドライン コントリビューション コントリビューションガイド コントリビューションガイドライン コントリビュート コントリビューティング 貢献 貢献方法 \
        貢献の手引き 貢献するには 参加方法 開発への参加
        """,
        .conduct: "行動規範 コミュニティ行動規範 コードオブコンダクト",
        .security: "セキュリティ セキュリティポリシー",
        .support: "サポート ヘルプ",
        .governance: "ガバナンス 運営 運営方針",
        .maintainers: "メンテナー メンテナ 管理者",
        .authors: "作者 著者 貢献者 コントリビューター 謝辞",
        .changelog: "変更履歴 更新履歴 リリースノート 変更ログ",
        .roadmap: "ロードマップ",
        .adopters: "利用者 導入事例 採用事例",
    ]

    static let korean: Names = [
        .readme: "읽어보기 읽어주세요 읽어보세요 설명 소개",
        .contributing: "기여 기여하기 기여가이드 기여_안내 기여_방법 기여_지침 컨트리뷰션 컨트리뷰션_가이드 컨트리뷰팅 기여자_가이드 참여 참여하기",
        .conduct: "행동강령 행동_강령 행동_규범 커뮤니티_행동_강령",
        .security: "보안 보안_정책",
        .support: "지원 도움말 도움",
        .governance: "거버넌스 운영",
        .maintainers: "메인테이너 관리자 유지보수자",
        .authors: "저자 기여자 만든이 감사",
        .changelog: "변경_기록 변경_이력 변경_사항 변경_내역 릴리스_노트 업데이트_기록",
        .roadmap: "로드맵",
        .adopters: "사용자 사용_사례",
    ]

    static let indonesian: Names = [
        .readme: "baca_saya baca_dulu bacalah",
        .contributing: "berkontribusi kontribusi panduan_kontribusi cara_berkontribusi",
        .conduct: "kode_etik pedoman_perilaku", .security: "keamanan", .support: "dukungan bantuan",
        .changelog: "perubahan",
    ]
}
