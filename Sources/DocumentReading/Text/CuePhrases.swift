/// Phrases by which a document asks for something or offers it, in several languages.
enum CuePhrases {
    static let table = PhraseTable<Cue>(
        phrases.flatMap { cue, text in
            PhraseList.phrases(text).map { ($0, cue) }
        })

    private static let phrases: [(Cue, String)] = [
        (
            .signOff,
            """
            signed off by, sign off your, sign off each, sign off every, sign off all, sign off the, signing off, signoff, sign your work, signed commits with dco
            sign off, git commit s, commit signoff
            """
        ),
        (
            .certification,
            "by making a contribution to this project i certify, by making a contribution i certify"
        ),
        (
            .certificate,
            """
            dco, developer certificate of origin, developer s certificate of origin, developers certificate of origin
            certificat d origine du developpeur, certificado de origen del desarrollador, 开发者原创声明, 开发者证书
            """
        ),
        (
            .agreement,
            """
            cla, clas, icla, ccla, contributor license agreement*, contributor licence agreement*, contributor licensing agreement*, contributors license agreement
            contribution license agreement*, individual contributor license, corporate contributor license, contributor agreement*, contribution agreement*
            contributor assignment agreement*, copyright assignment*, assign copyright, assign the copyright, easycla, cla assistant, clahub, license grant agreement
            accord de licence de contributeur, accord de contribution, acuerdo de licencia de contribuidor, acuerdo de licencia de colaborador, acordo de licenca de contribuidor
            beitragsvereinbarung, mitwirkendenvereinbarung, accordo di licenza per i contributori, 贡献者许可协议, 贡献者协议, コントリビューターライセンス, 기여자 라이선스
            лицензионное соглашение с участником, соглашение с участником
            """
        ),
        (
            .mentoring,
            """
            mentor, mentors, mentored, mentoring, mentorship, buddy, buddies, pair program*, pairing session*, pair with you, pair with a maintainer, pair with us, office hours
            help newcomers, help new contributors, help first time contributors, help beginners, help you get started, helping you get started, help you getting started
            happy to help you, glad to help you, happy to help, glad to help, walk you through, guide you through, happy to guide, happy to assist, help you through, we will help you, we ll help you, well help you
            happy to answer, onboarding call*, onboarding session*, contributor call*, don t hesitate to ask, do not hesitate to ask, dont hesitate to ask, shepherd*
            parrain, parrainage, marraine, mentorat, accompagne*, nous vous aiderons, on vous aide, on vous aidera, n hesitez pas a demander, permanence
            mentoria, tutoria, te ayudamos, te ayudaremos, podemos ayudarte, no dudes en preguntar, ajudamos voce, podemos ajudar, vamos ajudar, nao hesite em perguntar
            wir helfen dir, wir helfen gern, wir helfen gerne, helfen dir gerne, sprechstunde, ti aiutiamo, ti aiuteremo, non esitare a chiedere
            导师, 帮助新人, 乐意帮助, メンター, お手伝いします, サポートします, 멘토, 도와드립니다, наставник*, ментор*, поможем, с радостью поможем
            """
        ),
        (
            .task,
            """
            good first issue*, good first bug*, good first pr, good first contribution*, first timers only, up for grabs, help wanted, low hanging fruit*, beginner friendly
            newcomer friendly, easy pick*, easy fix, easyfix, good for beginners, good for newcomers, good for new contributors, starter issue*, starter bug*, starter task*, junior job*, bite sized, bitesize, easy issues, easy bugs
            suggestions for contribution*, ideas for contribution*, contribution ideas, list of ideas, list of issues, list of open issues, something to work on, what to work on, things to work on, issues to work on, issue to work on, wishlist, wish list, list of open tasks
            good starting point, beginner issue*, beginner task*, newcomer task*, first issue, first issues, good second issue*, easy to start with
            bonne premiere issue, bon premier ticket, tickets pour debutants, taches pour debutants, facile pour debuter, primera contribucion, tareas para principiantes, buena primera issue
            tarefas para iniciantes, boa primeira issue, einsteigeraufgaben, aufgaben fur einsteiger, einsteigerfreundlich*, per principianti, 新手任务, 适合新手, 新手友好, 初心者向け, 초보자, для новичков, для начинающих
            """
        ),
        (
            .channel,
            """
            mailing list*, irc channel*, slack channel*, slack workspace, on slack, our slack, discord server, on discord, our discord, our gitter, on gitter, matrix room*, matrix channel*, on matrix, zulip, mattermost, telegram group, google group, our forum, the forum, discussion forum
            liste de diffusion, lista de correo, lista de discusion, lista de discussao, mailingliste, lista di discussione, список рассылки, 邮件列表, 郵件論壇, メーリングリスト, 메일링 리스트
            """
        ),
        (
            .codeStyle,
            """
            code style, coding style, coding standard*, coding convention*, code convention*, coding guideline*, coding rules, new code should follow, code should follow, code must follow, code should adhere, code must adhere, code is properly formatted, code is formatted, format your code, formatting your code
            style de code, style de codage, conventions de codage, estilo de codigo, estandar de codigo, estandares de codigo, padrao de codigo, codestil, programmierstil, stile del codice, стиль кода, 代码风格, 代码规范, 編碼風格, コーディング規約, コーディングスタイル, 코딩 스타일, 코드 스타일
            """
        ),
    ]
}
