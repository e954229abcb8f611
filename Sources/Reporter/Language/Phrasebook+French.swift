extension Phrasebook {
    /// French.
    static let french = Phrasebook(
        code: "fr", conjunction: "et", grouping: "\u{202F}", colon: "\u{A0}: ", semicolon: "\u{A0}; ",
        #"""
        Recent activity
        Activité récente

        Recent commits are among the first things that people look at before they join a project: they tell whether anybody will answer.
        Les commits récents sont parmi les premières choses que l’on regarde avant de rejoindre un projet : ils disent si quelqu’un répondra.

        The share of the last four quarters, counted back from the day on which the history is judged, in which a person committed something other than a merge. Quarters before the first commit do not count.
        La part des quatre derniers trimestres, comptés à rebours du jour où l’historique est jugé, durant lesquels une personne a fait un commit autre qu’une fusion. Les trimestres d’avant le premier commit ne comptent pas.

        Merge or answer something small every few weeks, or say in the README that the project is finished or looks for a maintainer.
        Fusionnez ou répondez à une petite chose toutes les quelques semaines, ou dites dans le README que le projet est achevé ou cherche un mainteneur.

        Newcomers arrive
        De nouvelles personnes arrivent

        Somebody new whose work was taken is the best sign that the next newcomer's work will be taken too.
        Une personne nouvelle dont le travail a été accepté est le meilleur signe que celui de la suivante le sera aussi.

        At least one person whose first commit lies in the last 365 days. The people of the first 30 days of a project founded it and are no newcomers.
        Au moins une personne dont le premier commit date des 365 derniers jours. Les personnes des 30 premiers jours d’un projet l’ont fondé et ne sont pas nouvelles.

        Name two or three small tasks for a first contribution, with somebody to ask, and merge what comes.
        Nommez deux ou trois petites tâches pour une première contribution, avec quelqu’un à qui s’adresser, et fusionnez ce qui arrive.

        Newcomers stay
        Les nouvelles personnes restent

        A project that people come back to after their first commit treats them well.
        Un projet auquel on revient après son premier commit traite bien ses contributeurs.

        Of the people whose first commit lies between 730 and 365 days back, at least one has a commit in the last 365 days. A share is shown, not judged: cohorts are small. Projects younger than two years have no such cohort.
        Parmi les personnes dont le premier commit date d’entre 730 et 365 jours, au moins une a fait un commit dans les 365 derniers jours. La part est montrée, non jugée : les groupes sont petits. Les projets de moins de deux ans n’ont pas de tel groupe.

        Thank newcomers for their first change and offer them a second one by name.
        Remerciez les nouvelles personnes de leur premier changement et proposez-leur nommément un deuxième.

        Work by more than one person
        Travail de plus d’une personne

        Where several people commit, there is somebody to answer when one is away, and others have been let in before.
        Là où plusieurs personnes font des commits, quelqu’un peut répondre quand une autre est absente, et d’autres ont déjà été admis.

        Two people or more with two commits or more each in the last 365 days; half where a second person has made just one.
        Deux personnes ou plus avec chacune deux commits ou plus dans les 365 derniers jours ; la moitié si une deuxième personne n’en a fait qu’un.

        Let another person review and merge, and credit those who helped with a `Co-authored-by` line.
        Laissez une autre personne relire et fusionner, et citez ceux qui ont aidé par une ligne `Co-authored-by`.

        Contributing guide
        Guide de contribution

        Projects with a contributing guide gain more newcomers. The guide is where people look first, though it often follows an influx of contributors rather than causing it.
        Les projets dotés d’un guide de contribution gagnent plus de nouvelles personnes. Le guide est ce que l’on cherche d’abord, bien qu’il suive souvent un afflux de contributeurs plutôt qu’il ne le cause.

        A contributing guide with something to say; half where only a part of the README speaks of contributing, or where the guide is a stub, or stands outside of the repository.
        Un guide de contribution qui a quelque chose à dire ; la moitié si seule une partie du README parle de contribuer, ou si le guide est une ébauche, ou se trouve hors du dépôt.

        Write a CONTRIBUTING.md: where to find a task, how to build, how to reach you, how to send a change.
        Écrivez un CONTRIBUTING.md : où trouver une tâche, comment construire, comment vous joindre, comment envoyer un changement.

        Where to find a task
        Où trouver une tâche

        Newcomers who find no task that fits them leave. It is the topic that guides miss most.
        Les nouvelles personnes qui ne trouvent aucune tâche à leur mesure s’en vont. C’est le sujet qui manque le plus aux guides.

        The contributing guide, a document that it refers to, or the README's part about contributing says what there is to do and for whom: labels, lists, or what is welcome.
        Le guide de contribution, un document auquel il renvoie ou la partie du README sur la contribution dit ce qu’il y a à faire et pour qui : étiquettes, listes, ou ce qui est bienvenu.

        Say in the guide where a first task is found: a label, a list, or what you would love to have.
        Dites dans le guide où trouver une première tâche : une étiquette, une liste, ou ce que vous aimeriez avoir.

        How to set up a workspace
        Comment préparer son espace de travail

        Setting up a workspace is the hardest technical step before a first change.
        Préparer son espace de travail est l’étape technique la plus difficile avant un premier changement.

        The contributing guide, a document that it refers to, or the README's part about contributing says how to get the project running on one's own machine. So may a part of the README about development or building, a document that it links, or INSTALL, with commands. Repositories of data or texts have no code to speak of.
        Le guide de contribution, un document auquel il renvoie ou la partie du README sur la contribution dit comment faire tourner le projet sur sa propre machine. Une partie du README sur le développement ou la construction, un document auquel elle renvoie, ou INSTALL, avec des commandes, le peut aussi. Les dépôts de données ou de textes n’ont pas de code dont parler.

        List in the guide the commands that install, build and test, starting from a fresh clone.
        Donnez dans le guide les commandes qui installent, construisent et testent, à partir d’un clone tout neuf.

        Where to talk to people
        Où parler aux gens

        A question that is answered keeps a newcomer; one that nobody knows where to ask does not.
        Une question à laquelle on répond retient une nouvelle personne ; une question que personne ne sait où poser, non.

        The contributing guide, a document that it refers to, or the README's part about contributing says where and how to talk to the people of the project.
        Le guide de contribution, un document auquel il renvoie ou la partie du README sur la contribution dit où et comment parler aux gens du projet.

        Name in the guide the chat, forum, list or tracker where questions are welcome.
        Nommez dans le guide la messagerie, le forum, la liste ou le suivi des tickets où les questions sont bienvenues.

        How a contribution goes
        Comment se déroule une contribution

        Knowing the steps and who decides takes the fear out of the first change.
        Connaître les étapes et qui décide ôte la peur du premier changement.

        The contributing guide, a document that it refers to, or the README's part about contributing says how a contribution goes, from the idea to the merge.
        Le guide de contribution, un document auquel il renvoie ou la partie du README sur la contribution dit comment se déroule une contribution, de l’idée à la fusion.

        Describe in the guide the steps from an idea to a merged change.
        Décrivez dans le guide les étapes d’une idée à un changement fusionné.

        How the code is organised and written
        Comment le code est organisé et écrit

        A newcomer who knows where things are and how they are written changes the right place.
        Une nouvelle personne qui sait où sont les choses et comment elles sont écrites change le bon endroit.

        The contributing guide, a document that it refers to, or the README's part about contributing says how the code is organised and what style it keeps. So may a part of the README about the structure or the style of the code, or ARCHITECTURE. Repositories of data or texts have no code to speak of.
        Le guide de contribution, un document auquel il renvoie ou la partie du README sur la contribution dit comment le code est organisé et quel style il suit. Une partie du README sur la structure ou le style du code, ou ARCHITECTURE, le peut aussi. Les dépôts de données ou de textes n’ont pas de code dont parler.

        Say in the guide how the code is laid out and which style and tests it keeps.
        Dites dans le guide comment le code est rangé et quels style et tests il suit.

        How to hand in a change
        Comment remettre un changement

        Nearly every guide says it, because a change that arrives in the wrong form costs both sides.
        Presque tous les guides le disent, car un changement qui arrive sous une mauvaise forme coûte aux deux côtés.

        The contributing guide, a document that it refers to, or the README's part about contributing says what a change must look like and how it is handed in.
        Le guide de contribution, un document auquel il renvoie ou la partie du README sur la contribution dit quelle forme un changement doit avoir et comment on le remet.

        Say in the guide how a change is handed in and what it must contain.
        Dites dans le guide comment on remet un changement et ce qu’il doit contenir.

        README says what it is
        Le README dit ce que c’est

        Who does not understand in a minute what a project is for neither uses nor joins it.
        Qui ne comprend pas en une minute à quoi sert un projet ne l’utilise pas et ne le rejoint pas.

        The README says in a sentence or more what the project is. A title, badges and the blanks of a template say nothing.
        Le README dit en une phrase ou plus ce qu’est le projet. Un titre, des badges et les blancs d’un modèle ne disent rien.

        Begin the README with two sentences: what it is, and for whom.
        Commencez le README par deux phrases : ce que c’est, et pour qui.

        README says how to install and use it
        Le README dit comment l’installer et l’utiliser

        Nearly everybody who contributes was a user first.
        Presque tous ceux qui contribuent ont d’abord été utilisateurs.

        The README tells how to install the project and how to use it; half for one of the two. A repository of data or texts has nothing to install: how to use it is enough, and so are links to what it holds.
        Le README dit comment installer le projet et comment l’utiliser ; la moitié pour l’un des deux. Un dépôt de données ou de textes n’a rien à installer : la façon de l’utiliser suffit, comme des liens vers ce qu’il contient.

        Show in the README the commands that install it and one example of its use.
        Montrez dans le README les commandes qui l’installent et un exemple de son usage.

        README invites to contribute
        Le README invite à contribuer

        People who read the README learn there that contributions are welcome, or nowhere.
        Ceux qui lisent le README y apprennent que les contributions sont bienvenues, ou ne l’apprennent nulle part.

        The README tells how to contribute or links to the guide, and does not say that contributions are not taken.
        Le README dit comment contribuer ou renvoie au guide, et ne dit pas que les contributions sont refusées.

        Add a short section to the README that invites to contribute and links to the guide.
        Ajoutez au README une courte section qui invite à contribuer et renvoie au guide.

        README says whom to ask
        Le README dit à qui s’adresser

        A place to ask turns a person who is stuck into one who stays.
        Un endroit où demander fait d’une personne bloquée une personne qui reste.

        The README names people or a place to ask: a chat, a forum, a list, an address, the issue tracker.
        Le README nomme des personnes ou un endroit où demander : une messagerie, un forum, une liste, une adresse, le suivi des tickets.

        Say in the README where questions are welcome.
        Dites dans le README où les questions sont bienvenues.

        Licence
        Licence

        Without a licence nobody may legally use, change or pass on the work, so nobody can contribute to it with confidence. The welcome score is capped at 40 without one.
        Sans licence, personne ne peut légalement utiliser, changer ou transmettre l’œuvre, donc personne ne peut y contribuer en confiance. Sans elle, le score d’accueil est plafonné à 40.

        A licence text lies in the tree; half where the README, a manifest or a notice names a licence whose text is not there. An "all rights reserved" or an empty file is no licence.
        Un texte de licence se trouve dans l’arborescence ; la moitié si le README, un manifeste ou une notice nomme une licence dont le texte n’y est pas. « Tous droits réservés » ou un fichier vide n’est pas une licence.

        Add a LICENSE file with the text of an open licence; choosealicense.com helps to choose one.
        Ajoutez un fichier LICENSE avec le texte d’une licence ouverte ; choosealicense.com aide à en choisir une.

        Licence identified
        Licence identifiée

        People and tools know what a well-known licence allows; a text of one's own, or a changed one, has to be read by a lawyer first.
        Personnes et outils savent ce que permet une licence connue ; un texte particulier, ou modifié, doit d’abord être lu par un juriste.

        The licence has an identifier of the SPDX License List and its text was not changed.
        La licence a un identifiant de la liste des licences SPDX et son texte n’a pas été modifié.

        Use the unchanged text of a licence from the SPDX list, and name it by its identifier in the README.
        Utilisez le texte inchangé d’une licence de la liste SPDX, et nommez-la par son identifiant dans le README.

        Open licence
        Licence ouverte

        Only an open licence lets everybody use, study, change and share the work, which is what makes it a commons that others join.
        Seule une licence ouverte laisse chacun utiliser, étudier, changer et partager l’œuvre, ce qui en fait un commun que d’autres rejoignent.

        The licence, or one of the alternatives that it offers, is approved by the OSI or called free by the FSF; half where texts in LICENSES/ alone speak and only some are, and where it is on neither list but permissive by ScanCode LicenseDB's classes, which as a notice beside an open licence closes nothing; for a repository of data or texts, and for parts that are documentation, data or content, the Open Definition's list also counts.
        La licence, ou l’une de celles qu’elle laisse choisir, est approuvée par l’OSI ou dite libre par la FSF ; la moitié si seuls parlent des textes de LICENSES/ et que seuls certains le sont, et si elle n’est sur aucune des deux listes mais permissive selon les classes de ScanCode LicenseDB, ce qui, comme mention à côté d’une licence ouverte, ne ferme rien ; pour un dépôt de données ou de textes, et pour les parties de documentation, de données ou de contenu, la liste de l’Open Definition compte aussi.

        Choose a licence that the OSI approves, or for data and texts one that the Open Definition lists.
        Choisissez une licence approuvée par l’OSI, ou pour des données et des textes une licence que liste l’Open Definition.

        Code of conduct
        Code de conduite

        A code of conduct tells people who have met hostility elsewhere that it has no place here. Studies disagree about its effect; a text that nobody filled in promises what it does not keep.
        Un code de conduite dit à ceux qui ont connu l’hostilité ailleurs qu’elle n’a pas sa place ici. Les études divergent sur son effet ; un texte que personne n’a complété promet ce qu’il ne tient pas.

        The text of a code of conduct, in a file of its own or inside another document; half where the document only points to a text elsewhere. Nothing where blanks of the template are left.
        Le texte d’un code de conduite, dans son propre fichier ou dans un autre document ; la moitié si le document ne fait que renvoyer à un texte ailleurs. Rien s’il reste des blancs du modèle.

        Add a CODE_OF_CONDUCT.md, for example the Contributor Covenant, and fill in its contact.
        Ajoutez un CODE_OF_CONDUCT.md, par exemple le Contributor Covenant, et complétez le contact.

        Private contact for conduct
        Contact privé pour la conduite

        A code of conduct works only if somebody who was harmed can say so in private.
        Un code de conduite n’agit que si une personne lésée peut le dire en privé.

        The code of conduct names an address, a form or people on the spot; half where it names a team without saying how to reach it. Public places and blanks of a template are no contact. Of a code that stands elsewhere nothing is known.
        Le code de conduite nomme une adresse, un formulaire ou des personnes sur place ; la moitié s’il nomme une équipe sans dire comment la joindre. Des lieux publics et les blancs d’un modèle ne sont pas un contact. D’un code qui se trouve ailleurs, on ne sait rien.

        Name a private address or form for reports in the code of conduct.
        Nommez dans le code de conduite une adresse privée ou un formulaire pour les signalements.

        What happens with a report
        Ce que devient un signalement

        People report what happened to them when they know what will be done about it, and that their name stays private.
        On signale ce que l’on a subi quand on sait ce qui en sera fait, et que son nom reste privé.

        The code of conduct says what happens with a report or what follows from a breach. Of a code that stands elsewhere nothing is known.
        Le code de conduite dit ce que devient un signalement ou ce qui suit un manquement. D’un code qui se trouve ailleurs, on ne sait rien.

        Say in the code of conduct who handles reports, within what time, and what can follow.
        Dites dans le code de conduite qui traite les signalements, sous quel délai, et ce qui peut s’ensuivre.

        Template for proposed changes
        Modèle pour les changements proposés

        A template for pull or merge requests tells a newcomer what reviewers want to know; projects with one gain more newcomers.
        Un modèle de demande de fusion dit à une nouvelle personne ce que les relecteurs veulent savoir ; les projets qui en ont un gagnent plus de nouvelles personnes.

        A template that asks for something, at a place where a forge looks for it; half where a forge would not accept it or it is longer than anybody reads (120 lines).
        Un modèle qui demande quelque chose, à un endroit où une forge le cherche ; la moitié si une forge ne l’accepterait pas ou s’il est plus long que ce que l’on lit (120 lignes).

        Add .github/pull_request_template.md with two or three questions.
        Ajoutez .github/pull_request_template.md avec deux ou trois questions.

        Issue form or template
        Formulaire ou modèle de ticket

        A form tells people what to write, so that their first report is one that somebody can act on.
        Un formulaire dit quoi écrire, de sorte que le premier signalement permette d’agir.

        A form or template that its forge accepts and that asks for something; half where the forge would not offer it, or it is longer than anybody fills in.
        Un formulaire ou un modèle que sa forge accepte et qui demande quelque chose ; la moitié si la forge ne le proposerait pas, ou s’il est plus long que ce que l’on remplit.

        Add a short issue form for bugs and one for ideas.
        Ajoutez un court formulaire de ticket pour les bogues et un pour les idées.

        Continuous integration
        Intégration continue

        A newcomer whose change is built and tested by a machine learns at once whether it works, and more outside changes are taken.
        Une nouvelle personne dont le changement est construit et testé par une machine apprend aussitôt s’il marche, et davantage de changements de l’extérieur sont acceptés.

        A configuration of any continuous integration system lies in the tree. Whether it passes cannot be seen in a clone.
        Une configuration d’un système d’intégration continue se trouve dans l’arborescence. Un clone ne montre pas si elle réussit.

        Add a workflow that builds and tests every proposed change.
        Ajoutez un workflow qui construit et teste chaque changement proposé.

        Reproducible local set-up
        Installation locale reproductible

        Getting a project to build is the barrier at which many newcomers give up.
        Réussir à construire un projet est la barrière où beaucoup de nouvelles personnes abandonnent.

        Three questions of equal worth. Is the environment described or are versions pinned (dev container, Nix, Compose, lock file)? Is there a task runner or build system to call? Does a document name commands, and is what they call in the tree? Repositories of data or prose have nothing to build.
        Trois questions de même poids. L’environnement est-il décrit ou les versions sont-elles fixées (dev container, Nix, Compose, fichier de verrouillage) ? Y a-t-il un lanceur de tâches ou un système de construction à appeler ? Un document nomme-t-il des commandes, et ce qu’elles appellent est-il dans l’arborescence ? Les dépôts de données ou de prose n’ont rien à construire.

        Pin what the build needs (a lock file or a dev container) and name the commands that build and test.
        Fixez ce dont la construction a besoin (un fichier de verrouillage ou un dev container) et nommez les commandes qui construisent et testent.

        Security policy
        Politique de sécurité

        Whoever finds a vulnerability needs a way to say so before everybody knows.
        Qui trouve une vulnérabilité a besoin d’un moyen de le dire avant que tous le sachent.

        A security policy, or a part of the guide or the README about security, that names a private way to report; half where it names none, or only points to a page elsewhere. A security.txt with a contact is one as well. The forge's starter text, or a text about something else, is no policy.
        Une politique de sécurité, ou une partie du guide ou du README sur la sécurité, qui nomme un moyen privé de signaler ; la moitié si elle n’en nomme pas, ou ne fait que renvoyer à une page ailleurs. Un security.txt avec un contact en est une aussi. Le texte de départ de la forge, ou un texte sur autre chose, n’est pas une politique.

        Add a SECURITY.md that says how to report a vulnerability in private.
        Ajoutez un SECURITY.md qui dit comment signaler une vulnérabilité en privé.

        Where to get help
        Où trouver de l’aide

        Users who are helped become contributors; those who are sent away do not.
        Les utilisateurs que l’on aide deviennent contributeurs ; ceux que l’on renvoie, non.

        A support document that names a place to ask or to read; half where only the README says whom to ask.
        Un document d’aide qui nomme un endroit où demander ou lire ; la moitié si seul le README dit à qui s’adresser.

        Add a SUPPORT.md that says where which question is welcome.
        Ajoutez un SUPPORT.md qui dit où quelle question est bienvenue.

        Governance or maintainers
        Gouvernance ou mainteneurs

        People give more to a project when they know who decides, and how one comes to decide with them.
        On donne plus à un projet quand on sait qui décide, et comment on en vient à décider avec eux.

        A governance document about decisions or about coming to a role, a file that names maintainers or code owners, or a part of the README or of AUTHORS under a heading about maintainers that names them; half where the document says neither.
        Un document de gouvernance sur les décisions ou sur l’accès à un rôle, un fichier qui nomme les mainteneurs ou les propriétaires du code, ou une partie du README ou d’AUTHORS sous un titre sur les mainteneurs qui les nomme ; la moitié si le document ne dit ni l’un ni l’autre.

        Say in a GOVERNANCE.md who decides and how one becomes a maintainer, or name them in MAINTAINERS.md.
        Dites dans un GOVERNANCE.md qui décide et comment on devient mainteneur, ou nommez les mainteneurs dans MAINTAINERS.md.

        More than one language
        Plus d’une langue

        People use and join what speaks their language, and translating is a way in for those who do not code.
        On utilise et on rejoint ce qui parle sa langue, et traduire est une porte d’entrée pour ceux qui ne codent pas.

        Community documents or the catalogues of the interface exist in two languages or more; half where only a translation platform is set up.
        Les documents communautaires ou les catalogues de l’interface existent en deux langues ou plus ; la moitié si seule une plateforme de traduction est en place.

        Offer the README in a second language that your users speak, and link the two.
        Proposez le README dans une deuxième langue que parlent vos utilisateurs, et reliez les deux.

        Credit for all kinds of work
        Reconnaissance de tous les apports

        People who see that translations, reviews and answers are credited as work know that theirs will be.
        Ceux qui voient que traductions, relectures et réponses sont reconnues comme un travail savent que les leurs le seront.

        A file that names those who helped (CONTRIBUTORS, AUTHORS, .all-contributorsrc and the like); half where only `Co-authored-by` lines of the last year give credit.
        Un fichier qui nomme ceux qui ont aidé (CONTRIBUTORS, AUTHORS, .all-contributorsrc et semblables) ; la moitié si seules des lignes `Co-authored-by` de la dernière année les citent.

        Keep a CONTRIBUTORS file, or the all-contributors table, and name every kind of help.
        Tenez un fichier CONTRIBUTORS, ou la table d’all-contributors, et nommez toute sorte d’aide.

        Mentoring
        Accompagnement

        A person to ask makes a first change succeed more often. Studies disagree on whether those who were mentored stay longer.
        Une personne à qui s’adresser fait plus souvent réussir un premier changement. Les études divergent sur la question de savoir si les personnes accompagnées restent plus longtemps.

        The guide, a document that it refers to, or the README offers in writing that somebody helps newcomers.
        Le guide, un document auquel il renvoie ou le README propose par écrit que quelqu’un aide les nouvelles personnes.

        Offer in the guide that a maintainer helps with a first change.
        Proposez dans le guide qu’un mainteneur aide à faire un premier changement.

        Contributor absence factor
        Facteur d’absence des contributeurs

        A project in which one person made half of all changes may stop when that person does. It is a risk to tell, not a lack of welcome.
        Un projet dont une seule personne a fait la moitié des changements peut s’arrêter quand elle s’arrête. C’est un risque à dire, non un manque d’accueil.

        The fewest people whose commits reach half of all, over the whole history: met from 2 on.
        Le plus petit nombre de personnes dont les commits atteignent la moitié du total, sur tout l’historique : rempli à partir de 2.

        Share reviewing, releasing and the keys to the project's accounts with a second person.
        Partagez la relecture, les publications et les clés des comptes du projet avec une deuxième personne.

        Elephant factor
        Facteur éléphant

        A project that one organisation carries alone depends on what that organisation decides.
        Un projet porté par une seule organisation dépend de ce qu’elle décide.

        The fewest organisations, told by the domain of authors' addresses, whose commits reach half of all: met from 2 on. Free-mail and no-reply addresses name no organisation and are left out.
        Le plus petit nombre d’organisations, reconnues au domaine des adresses des auteurs, dont les commits atteignent la moitié du total : rempli à partir de 2. Les adresses gratuites ou sans réponse ne nomment aucune organisation et sont laissées de côté.

        Invite a second organisation that depends on the project to lend some time to it.
        Invitez une deuxième organisation qui dépend du projet à lui prêter du temps.

        A way to give money
        Un moyen de donner de l’argent

        Those who cannot give time can support the people and organisations behind the work. Studies see no lasting effect on activity, so it weighs nothing in the welcome score.
        Ceux qui ne peuvent donner de temps peuvent soutenir les personnes et les organisations derrière l’œuvre. Les études ne voient pas d’effet durable sur l’activité, donc cela ne pèse rien dans le score d’accueil.

        FUNDING.yml or funding.json names a platform or an address, or the README links to one. A template whose values were left empty names none.
        FUNDING.yml ou funding.json nomme une plateforme ou une adresse, ou le README renvoie à une. Un modèle dont les valeurs sont restées vides n’en nomme aucune.

        Name a way to give in .github/FUNDING.yml, or say in the README that none is needed.
        Nommez un moyen de donner dans .github/FUNDING.yml, ou dites dans le README qu’il n’en faut pas.

        Inclusive wording
        Vocabulaire inclusif

        Some words shut readers out without anybody meaning it. No study shows an effect on who contributes, so this is advice only.
        Certains mots excluent des lecteurs sans que personne le veuille. Aucune étude ne montre d’effet sur qui contribue, c’est donc un simple conseil.

        README and guide use none of a short list of words that style guides advise against, code and addresses left aside; half where they do.
        README et guide n’emploient aucun mot d’une courte liste que déconseillent les guides de style, code et adresses mis à part ; la moitié s’ils le font.

        Replace the words listed; `commons-scan explain inclusive-wording` says why.
        Remplacez les mots cités ; `commons-scan explain inclusive-wording` dit pourquoi.

        Sign-off as asked
        Signatures comme demandé

        A rule that the project itself does not keep confuses those who try to.
        Une règle que le projet lui-même ne suit pas déroute ceux qui s’y essaient.

        Where the guide asks for `Signed-off-by` lines, the share of the last year's commits that have one: met from 90 % on. Where it asks for none, the question does not apply.
        Si le guide demande des lignes `Signed-off-by`, la part des commits de la dernière année qui en ont une : rempli à partir de 90 %. S’il n’en demande pas, la question ne s’applique pas.

        Check sign-offs in continuous integration, or drop the rule from the guide.
        Vérifiez les signatures dans l’intégration continue, ou retirez la règle du guide.

        One answer about the licence
        Une seule réponse sur la licence

        Package registries show what the manifest says and readers what the README says; where the licence file says something else, nobody knows what they may do.
        Les registres de paquets montrent ce que dit le manifeste et les lecteurs ce que dit le README ; si le fichier de licence dit autre chose, nul ne sait ce qu’il peut faire.

        Every manifest at the root or beside a licence file and every metadata file that declares a licence (those of package registries, CITATION.cff, codemeta.json, publiccode.yml), and the README where it states or shows one, names at least one licence of the expression that the licence files give; without such a file, at least one in common with each other. A version and its `-or-later` do not contradict each other, and the licence of a part is none of the whole.
        Chaque manifeste à la racine ou à côté d’un fichier de licence et chaque fichier de métadonnées qui déclare une licence (ceux des registres de paquets, CITATION.cff, codemeta.json, publiccode.yml), et le README s’il en énonce ou en montre une, nomme au moins une licence de l’expression que donnent les fichiers de licence ; sans un tel fichier, au moins une en commun entre eux. Une version et son `-or-later` ne se contredisent pas, et la licence d’une partie n’est pas celle du tout.

        Name the licence of the licence file in each of these places, by its SPDX identifier.
        Nommez à chacun de ces endroits la licence du fichier de licence, par son identifiant SPDX.

        Metadata for machines
        Métadonnées pour les machines

        Catalogues, archives and citation tools find and credit a work by its metadata file.
        Catalogues, archives et outils de citation trouvent et citent une œuvre grâce à son fichier de métadonnées.

        A valid CITATION.cff, codemeta.json, publiccode.yml or datapackage.json; half where the only ones break rules of their format.
        Un CITATION.cff, codemeta.json, publiccode.yml ou datapackage.json valide ; la moitié si les seuls présents enfreignent des règles de leur format.

        Add a CITATION.cff with title, authors, licence and version.
        Ajoutez un CITATION.cff avec titre, auteurs, licence et version.

        Licences of every file
        Licences de chaque fichier

        Where each file says under which licence it stands, its parts can be reused without asking.
        Là où chaque fichier dit sous quelle licence il est, ses parties peuvent être réutilisées sans demander.

        By the REUSE specification, read with --deep: every file names a licence and a holder of copyright, in a header, in a .license file beside it or in a manifest; LICENSES/ holds the text of each licence that is named and no other; every expression is valid. The share of files that name both, at most 0.9 where something else is amiss. Without --deep only names are seen: licence texts in LICENSES/ and a REUSE.toml (or .reuse/dep5), half with one of the two.
        Selon la spécification REUSE, lue avec --deep : chaque fichier nomme une licence et un titulaire des droits, dans un en-tête, dans un fichier .license à côté ou dans un manifeste ; LICENSES/ contient le texte de chaque licence nommée et aucun autre ; chaque expression est valide. La part des fichiers qui nomment les deux, au plus 0,9 si autre chose ne va pas. Sans --deep, seuls les noms sont vus : textes de licences dans LICENSES/ et un REUSE.toml (ou .reuse/dep5), la moitié avec l’un des deux.

        Put the licence texts into LICENSES/ and describe the files in a REUSE.toml.
        Mettez les textes de licences dans LICENSES/ et décrivez les fichiers dans un REUSE.toml.

        Open licence for data and content
        Licence ouverte des données et contenus

        Data and texts that anybody may use, share and build on are a commons; without a licence they are not.
        Des données et des textes que chacun peut utiliser, partager et prolonger sont un commun ; sans licence, ils ne le sont pas.

        Where the work is data or texts, or a third of its files hold data: the repository's licence, or the one that a data package, a licence file of a part, a REUSE manifest or the README gives to the data, is on the Open Definition's list, or is an open software licence (half: it was not made for data). Data of tests, benchmarks and examples, and a few files that a program needs, are no published data.
        Si l’œuvre est faite de données ou de textes, ou si un tiers de ses fichiers contient des données : la licence du dépôt, ou celle qu’un paquet de données, un fichier de licence d’une partie, un manifeste REUSE ou le README donne aux données, est sur la liste de l’Open Definition, ou est une licence ouverte de logiciel (la moitié : elle n’est pas faite pour des données). Les données de tests, de mesures et d’exemples, et quelques fichiers dont un programme a besoin, ne sont pas des données publiées.

        Put data and texts under a licence made for them, such as CC0-1.0, CC-BY-4.0 or ODbL-1.0.
        Mettez données et textes sous une licence faite pour eux, comme CC0-1.0, CC-BY-4.0 ou ODbL-1.0.

        Changelog
        Journal des changements

        Those who use a work learn from the changelog what an update brings; those who contributed see their change arrive.
        Ceux qui utilisent une œuvre y apprennent ce qu’apporte une mise à jour ; ceux qui ont contribué y voient arriver leur changement.

        A changelog, history or news file, or a part of the README, that names at least one release or date, or a folder with a file for each release; where there is none, that of a part under packages/ or the like; half where it names none.
        Un fichier de changements, d’historique ou de nouveautés, ou une partie du README, qui nomme au moins une version publiée ou une date, ou un dossier avec un fichier pour chaque version ; à défaut, celui d’une partie sous packages/ ou semblable ; la moitié s’il n’en nomme aucune.

        Keep a CHANGELOG.md with a section for each release.
        Tenez un CHANGELOG.md avec une section par version publiée.

        Releases
        Versions publiées

        A contribution reaches people with a release.
        Une contribution atteint les gens avec une version publiée.

        A tag that looks like a version, dated in the last 365 days; half where the newest is older. A shallow clone without tags cannot tell.
        Une étiquette qui ressemble à une version, datée des 365 derniers jours ; la moitié si la plus récente est plus ancienne. Un clone superficiel sans étiquettes ne peut le dire.

        Tag a release and say in the changelog what it brings.
        Étiquetez une version et dites dans le journal des changements ce qu’elle apporte.

        Those named are there
        Les personnes nommées sont là

        Newcomers write to the people that a project names; where those have left, nobody answers.
        Les nouvelles personnes écrivent à celles qu’un projet nomme ; si elles sont parties, personne ne répond.

        The people named by the first of these that names any: MAINTAINERS, a part about maintainers of the governance document or the README, CODEOWNERS, AUTHORS where it tells maintainers apart or is short. Of those whom the history knows by address, login or full name: met where half have a commit in the last year, partly where one has. People are counted, never named.
        Les personnes que nomme le premier de ceux-ci qui en nomme : MAINTAINERS, une partie sur les mainteneurs du document de gouvernance ou du README, CODEOWNERS, AUTHORS s’il distingue les mainteneurs ou est court. Parmi celles que l’historique connaît par adresse, identifiant ou nom complet : rempli si la moitié a un commit dans la dernière année, en partie si une en a un. Les personnes sont comptées, jamais nommées.

        Move those who have left to a list of former maintainers and name who answers today.
        Déplacez ceux qui sont partis vers une liste d’anciens mainteneurs et nommez qui répond aujourd’hui.

        One answer about the version
        Une seule réponse sur la version

        Who cites a work or looks up what changed needs the version that was released.
        Qui cite une œuvre ou cherche ce qui a changé a besoin de la version publiée.

        The versions that CITATION.cff, codemeta.json, publiccode.yml and the changelog name against the tag with the highest version that is no pre-release: met where none is older, partly where some are.
        Les versions que nomment CITATION.cff, codemeta.json, publiccode.yml et le journal des changements, comparées à l’étiquette de plus haute version qui n’est pas une préversion : rempli si aucune n’est plus ancienne, en partie si certaines le sont.

        Raise the version in every file when a release is tagged.
        Relevez la version dans chaque fichier quand une version est étiquetée.

        The branch that the guide names
        La branche que nomme le guide

        A newcomer who is told to start from a branch that is gone fails at the first command.
        Une nouvelle personne à qui l’on dit de partir d’une branche disparue échoue à la première commande.

        Every branch that the contributing guide names as base or target of changes is a branch of the clone, here or at its remote. A clone of a single other branch cannot tell.
        Chaque branche que le guide de contribution nomme comme base ou cible des changements est une branche du clone, ici ou sur son dépôt distant. Un clone d’une autre branche seule ne peut le dire.

        Name the branch that changes start from today.
        Nommez la branche d’où partent aujourd’hui les changements.

        1 branch
        1 branche

        {n} branches
        {n} branches

        1 person
        1 personne

        {n} people
        {n} personnes

        1 word
        1 mot

        {n} words
        {n} mots

        1 commit
        1 commit

        {n} commits
        {n} commits

        1 maintainer
        1 mainteneur

        {n} maintainers
        {n} mainteneurs

        1 owner
        1 propriétaire

        {n} owners
        {n} propriétaires

        1 release
        1 version

        {n} releases
        {n} versions

        1 entry
        1 entrée

        {n} entries
        {n} entrées

        1 year
        1 an

        {n} years
        {n} ans

        1 month
        1 mois

        {n} months
        {n} mois

        1 day
        1 jour

        {n} days
        {n} jours

        1 data file
        1 fichier de données

        {n} data files
        {n} fichiers de données

        1 file
        1 fichier

        {n} files
        {n} fichiers

        1 rule
        1 règle

        {n} rules
        {n} règles

        1 thing
        1 chose

        {n} things
        {n} choses

        1 form or template
        1 formulaire ou modèle

        {n} forms or templates
        {n} formulaires ou modèles

        1 repository
        1 dépôt

        {n} repositories
        {n} dépôts

        {n} more
        {n} autres

        {X} (from the owner's defaults)
        {X} (d’après les documents par défaut du propriétaire)

        no guide names a branch
        aucun guide ne nomme de branche

        the clone has no branch
        le clone n’a pas de branche

        the branch `{a}` is there
        la branche `{a}` existe

        the clone holds one branch alone, and the guide names `{a}`
        le clone ne contient qu’une branche, et le guide nomme `{a}`

        {p} names the branch `{a}`, which is not among the {X}
        {p} nomme la branche `{a}`, qui n’est pas parmi les {X}

        no file names people who look after the project
        aucun fichier ne nomme de personnes qui s’occupent du projet

        the one person in {p} cannot be told in the history
        la seule personne de {p} ne se retrouve pas dans l’historique

        none of the {X} in {p} can be told in the history
        parmi {X} de {p}, aucune ne se retrouve dans l’historique

        the one person of {p} whom the history knows committed in the last year
        la seule personne de {p} que connaît l’historique a fait un commit dans la dernière année

        the one person of {p} whom the history knows did not commit in the last year
        la seule personne de {p} que connaît l’historique n’a pas fait de commit dans la dernière année

        no file names a version
        aucun fichier ne nomme de version

        neither the metadata nor the changelog names a version
        ni les métadonnées ni le journal des changements ne nomment de version

        no tag is a mere version
        aucune étiquette n’est une simple version

        no file names a mere version
        aucun fichier ne nomme une simple version

        {L} is not behind the tag {a}
        {L} n’est pas en retard sur l’étiquette {a}

        {L} are not behind the tag {a}
        {L} ne sont pas en retard sur l’étiquette {a}

        {p} says {a} where the tag {b} is there
        {p} dit {a} alors que l’étiquette {b} existe

        Raise the version in {L} to {a}.
        Relevez la version dans {L} à {a}.

        there is no code of conduct
        il n’y a pas de code de conduite

        a blank of the template is left in {p}
        il reste un blanc du modèle dans {p}

        Fill in the blank at {p}.
        Complétez le blanc de {p}.

        {p} points to a code of conduct elsewhere
        {p} renvoie à un code de conduite ailleurs

        Put the text of the code of conduct into the repository, with a contact.
        Mettez le texte du code de conduite dans le dépôt, avec un contact.

        a code of conduct is in {p}
        {p} contient un code de conduite

        {a} is in {p}
        {p} contient {a}

        there is no code of conduct that could name a contact
        il n’y a pas de code de conduite qui puisse nommer un contact

        the contact is still the template's blank
        le contact est resté le blanc du modèle

        a private contact is named
        un contact privé est nommé

        the code of conduct stands elsewhere
        le code de conduite se trouve ailleurs

        a team is named but not how to reach it in private
        une équipe est nommée, mais non comment la joindre en privé

        only public places are named, where no report stays private
        seuls des lieux publics sont nommés, où aucun signalement ne reste privé

        no way to report is named
        aucun moyen de signaler n’est nommé

        there is no code of conduct that could be enforced
        il n’y a pas de code de conduite à faire respecter

        nobody can report while the template's blank is left
        personne ne peut signaler tant qu’il reste le blanc du modèle

        the code says what happens with a report
        le code dit ce que devient un signalement

        nothing says what happens with a report
        rien ne dit ce que devient un signalement

        {p} speaks of contributing, but there is no guide
        {p} parle de contribuer, mais il n’y a pas de guide

        there is no contributing guide
        il n’y a pas de guide de contribution

        {p} has {X}, too few to guide anybody
        {p} a {X}, trop peu pour guider quelqu’un

        {p} does little more than point out of the repository
        {p} ne fait guère que renvoyer hors du dépôt

        Put the contributing guide, or a summary of it, into the repository.
        Mettez le guide de contribution, ou un résumé, dans le dépôt.

        {p} and what it points to say too little to guide anybody
        {p} et ce à quoi il renvoie en disent trop peu pour guider quelqu’un

        {p} guides those who contribute
        {p} guide ceux qui contribuent

        a repository of {X} has no code to build
        un dépôt de {X} n’a pas de code à construire

        data
        données

        texts
        textes

        {p} says {X}
        {p} dit {X}

        there is no guide that could say it
        il n’y a pas de guide qui puisse le dire

        {p} cannot be read
        {p} ne peut être lu

        {p} cannot be read: {R}
        {p} ne peut être lu : {R}

        {p} does not say {X}
        {p} ne dit pas {X}

        neither {p} nor any of the {n} documents beside it says {X}
        ni {p} ni aucun des {n} documents à côté ne dit {X}

        neither {p} nor {a} says {X}
        ni {p} ni {a} ne dit {X}

        no commit by a person was found
        aucun commit d’une personne n’a été trouvé

        half of all commits were made by {n} of {X}
        la moitié des commits a été faite par {n} personnes sur {X}

        one of {n} people made half of all commits
        une personne sur {n} a fait la moitié des commits

        one person made all commits
        une seule personne a fait tous les commits

        the authors' addresses name no organisation
        les adresses des auteurs ne nomment aucune organisation

        half of the commits with an organisation's address come from {n} organisations
        la moitié des commits avec l’adresse d’une organisation viennent de {n} organisations

        half of the commits with an organisation's address come from one organisation
        la moitié des commits avec l’adresse d’une organisation viennent d’une seule organisation

        nobody made a first commit in the last year
        personne n’a fait de premier commit dans la dernière année

        1 person made a first commit in the last year
        1 personne a fait un premier commit dans la dernière année

        {X} made a first commit in the last year
        {X} ont fait un premier commit dans la dernière année

        the project is younger than the two years that it takes to tell
        le projet a moins que les deux ans qu’il faut pour le dire

        nobody was new in the year before last, so nobody could stay
        personne n’était nouveau dans l’avant-dernière année, donc personne n’a pu rester

        Win newcomers first: name small tasks and somebody to ask, and offer a second one to those who come.
        Gagnez d’abord de nouvelles personnes : nommez de petites tâches et quelqu’un à qui s’adresser, et proposez-en une deuxième à ceux qui viennent.

        the one newcomer of the year before last did not commit again in the last year
        la seule personne nouvelle de l’avant-dernière année n’a plus fait de commit dans la dernière

        none of the {n} newcomers of the year before last committed in the last year
        sur les {n} personnes nouvelles de l’avant-dernière année, aucune n’a fait de commit dans la dernière

        the one newcomer of the year before last committed again in the last year
        la seule personne nouvelle de l’avant-dernière année a refait un commit dans la dernière

        {n} of the {m} newcomers of the year before last committed again in the last year
        sur les {m} personnes nouvelles de l’avant-dernière année, {n} ont refait un commit dans la dernière

        nobody committed anything in the last year
        personne n’a fait de commit dans la dernière année

        people committed in the quarter since the project began
        des personnes ont fait des commits dans le trimestre depuis le début du projet

        people committed in each of the last {n} quarters
        des personnes ont fait des commits dans chacun des {n} derniers trimestres

        people committed in {n} of the last {m} quarters
        des personnes ont fait des commits dans {n} des {m} derniers trimestres

        {X} committed in the last year
        {X} ont fait des commits dans la dernière année

        {X} committed in the last year, all but one of them once
        {X} ont fait des commits dans la dernière année, toutes sauf une une seule fois

        one person did all the work of the last year
        une seule personne a fait tout le travail de la dernière année

        nobody worked on it in the last year
        personne n’y a travaillé dans la dernière année

        there is no licence
        il n’y a pas de licence

        {L} agrees with {a}
        {L} s’accorde avec {a}

        {L} agree with {a}
        {L} s’accordent avec {a}

        {p} names {a} where the licence is {b}
        {p} nomme {a} alors que la licence est {b}

        the licence is named in one place alone
        la licence n’est nommée qu’à un seul endroit

        {p} names {a} and {b} names {c}
        {p} nomme {a} et {b} nomme {c}

        there is no licence to identify
        il n’y a pas de licence à identifier

        the licence is {a} ({R})
        la licence est {a} ({R})

        the licence is {a}
        la licence est {a}

        {p} was not identified: {R}
        {p} n’a pas été identifié : {R}

        its text is not one of the SPDX list
        son texte n’est pas de la liste SPDX

        there is no licence that could be open
        il n’y a pas de licence qui puisse être ouverte

        the licence is open: {R}
        la licence est ouverte : {R}

        {a} is open: {R}
        {a} est ouverte : {R}

        its code is not: {R}
        son code ne l’est pas : {R}

        its documentation is not: {R}
        sa documentation ne l’est pas : {R}

        its data is not: {R}
        ses données ne le sont pas : {R}

        its content is not: {R}
        son contenu ne l’est pas : {R}

        of the texts in LICENSES/, which hold for parts or are a choice, {R}
        parmi les textes de LICENSES/, qui valent pour des parties ou sont un choix, {R}

        the licence file cannot be read
        le fichier de licence ne peut être lu

        a licence that is not identified cannot be called open
        une licence non identifiée ne peut être dite ouverte

        {L} is there
        {L} est présent

        {L} are there
        {L} sont présents

        {p} names {a}, but its text is not in the repository
        {p} nomme {a}, mais son texte n’est pas dans le dépôt

        Add a LICENSE file with the text of {a}.
        Ajoutez un fichier LICENSE avec le texte de {a}.

        {p} holds no licence ({R}), so the score cannot pass {n}
        {p} ne contient pas de licence ({R}), donc le score ne peut dépasser {n}

        {p} holds no licence, so the score cannot pass {n}
        {p} ne contient pas de licence, donc le score ne peut dépasser {n}

        no licence was found: nobody may legally build on this work, so the score cannot pass {n}
        aucune licence n’a été trouvée : personne ne peut légalement bâtir sur cette œuvre, donc le score ne peut dépasser {n}

        {p} names those who helped
        {p} nomme ceux qui ont aidé

        nothing names those who helped
        rien ne nomme ceux qui ont aidé

        {p} names nobody
        {p} ne nomme personne

        1 commit of the last year names co-authors
        1 commit de la dernière année nomme des co-auteurs

        {X} of the last year name co-authors
        {X} de la dernière année nomment des co-auteurs

        {p} says how the project is run
        {p} dit comment le projet est dirigé

        {p} says neither how decisions are made nor how one comes to a role
        {p} ne dit ni comment se prennent les décisions ni comment on accède à un rôle

        {p} has {X}
        {p} contient {X}

        {p} names {X}
        {p} nomme {X}

        nothing says who decides
        rien ne dit qui décide

        words that some feel shut out by: {a}
        mots par lesquels certains se sentent exclus : {a}

        there is no README or guide to read
        il n’y a ni README ni guide à lire

        README and guide use none of the words on the list
        README et guide n’emploient aucun mot de la liste

        {p} offers help by a person
        {p} propose l’aide d’une personne

        no document offers help by a person
        aucun document ne propose l’aide d’une personne

        {p} points to a contributing guide elsewhere
        {p} renvoie à un guide de contribution ailleurs

        {p} points to a security policy elsewhere
        {p} renvoie à une politique de sécurité ailleurs

        Say in {p} itself how to report a vulnerability in private.
        Dites dans {p} même comment signaler une vulnérabilité en privé.

        {p} does not say how to report a vulnerability
        {p} ne dit pas comment signaler une vulnérabilité

        {p} names a private way to report
        {p} nomme un moyen privé de signaler

        {p} names no private way to report
        {p} ne nomme aucun moyen privé de signaler

        Name a private address or form in {p}.
        Nommez une adresse privée ou un formulaire dans {p}.

        there is no security policy
        il n’y a pas de politique de sécurité

        {p} names no contact
        {p} ne nomme aucun contact

        {p} names a contact but has expired
        {p} nomme un contact mais a expiré

        Renew the date in {p}, or add a SECURITY.md.
        Renouvelez la date dans {p}, ou ajoutez un SECURITY.md.

        only {p} says where to ask
        seul {p} dit où demander

        no document says where to get help
        aucun document ne dit où trouver de l’aide

        {p} names no place to ask
        {p} ne nomme aucun endroit où demander

        {p} says where to get help
        {p} dit où trouver de l’aide

        no file tells what changed from release to release
        aucun fichier ne dit ce qui a changé d’une version à l’autre

        {p} names no release
        {p} ne nomme aucune version publiée

        no continuous integration is configured
        aucune intégration continue n’est configurée

        continuous integration runs on {L}
        l’intégration continue passe par {L}

        documents and interface speak one language
        documents et interface parlent une seule langue

        the interface speaks in {n} languages
        l’interface existe en {n} langues

        {p} speaks in {n} languages
        {p} existe en {n} langues

        {a} is set up, but no translation is there yet
        {a} est en place, mais il n’y a pas encore de traduction

        no tag looks like a version
        aucune étiquette ne ressemble à une version

        {X} in the last year, {Y} in all
        {X} dans la dernière année, {Y} en tout

        the newest release, {a}, was tagged {X} ago
        la version la plus récente, {a}, a été étiquetée il y a {X}

        the newest release, {a}, was tagged
        la version la plus récente, {a}, a été étiquetée

        a repository of {X} has nothing to build
        un dépôt de {X} n’a rien à construire

        versions are pinned or the environment is described
        les versions sont fixées ou l’environnement est décrit

        nothing pins versions or describes the environment
        rien ne fixe les versions ni ne décrit l’environnement

        Pin what the build needs with a lock file, or describe a dev container.
        Fixez par un fichier de verrouillage ce dont la construction a besoin, ou décrivez un dev container.

        there is a build system or task runner
        il y a un système de construction ou un lanceur de tâches

        there is no build system or task runner to call
        il n’y a ni système de construction ni lanceur de tâches à appeler

        Add a build file or a task runner, so that one command builds and tests.
        Ajoutez un fichier de construction ou un lanceur de tâches, pour qu’une seule commande construise et teste.

        documents name the commands to run
        des documents nomment les commandes à lancer

        no document names a command that builds or tests it
        aucun document ne nomme de commande qui le construise ou le teste

        Name in the guide the commands that build and test.
        Nommez dans le guide les commandes qui construisent et testent.

        nothing helps to set up a build
        rien n’aide à préparer une construction

        `{a}` is named but what it calls is not in the tree
        `{a}` est nommée, mais ce qu’elle appelle n’est pas dans l’arborescence

        Mend or remove the command `{a}` in {p}.
        Réparez ou retirez la commande `{a}` dans {p}.

        {L}, but {M}
        {L}, mais {M}

        there was no commit in the last year
        il n’y a pas eu de commit dans la dernière année

        {n} of the {X} of the last year has the sign-off that is asked for
        {n} sur {X} de la dernière année porte la signature demandée

        {n} of the {X} of the last year have the sign-off that is asked for
        {n} sur {X} de la dernière année portent la signature demandée

        the project asks for no sign-off
        le projet ne demande pas de signature

        there is no README that could say it
        il n’y a pas de README qui puisse le dire

        {p} says that contributions are not taken
        {p} dit que les contributions sont refusées

        Say in the README which help is welcome, even where code is not.
        Dites dans le README quelle aide est bienvenue, même si le code ne l’est pas.

        {p} neither tells how to contribute nor links to a guide
        {p} ne dit pas comment contribuer et ne renvoie pas à un guide

        {p} invites to contribute
        {p} invite à contribuer

        {p} leads to what is in the repository
        {p} mène à ce que contient le dépôt

        {p} tells how to use it
        {p} dit comment l’utiliser

        {p} tells how to install and use it
        {p} dit comment l’installer et l’utiliser

        {p} shows its use but not how to install it
        {p} montre son usage mais non comment l’installer

        Show in the README the commands that install it.
        Montrez dans le README les commandes qui l’installent.

        {p} tells how to install it but not how to use it
        {p} dit comment l’installer mais non comment l’utiliser

        Show in the README one example of its use.
        Montrez dans le README un exemple de son usage.

        {p} does not say how to install or use it
        {p} ne dit pas comment l’installer ou l’utiliser

        {p} does not say how to use it
        {p} ne dit pas comment l’utiliser

        Say in the README how to read, use or cite it.
        Dites dans le README comment lire, utiliser ou citer l’œuvre.

        there is no README
        il n’y a pas de README

        Add a README: what it is, how to use it, where to ask.
        Ajoutez un README : ce que c’est, comment l’utiliser, où demander.

        {p} does not say what the project is
        {p} ne dit pas ce qu’est le projet

        {p} says what the project is
        {p} dit ce qu’est le projet

        {p} does not say whom to ask
        {p} ne dit pas à qui s’adresser

        {p} says whom to ask
        {p} dit à qui s’adresser

        the repository holds no data or texts of its own
        le dépôt ne contient ni données ni textes à lui

        the repository holds software
        le dépôt contient du logiciel

        {p} puts the data under {a}
        {p} met les données sous {a}

        {p} puts the {a} under {b}, which is on the Open Definition's list
        {p} met la partie {a} sous {b}, qui est sur la liste de l’Open Definition

        the repository holds {X} under a licence that was not identified
        le dépôt contient {X} sous une licence non identifiée

        the repository holds {X} and no licence says what may be done with them
        le dépôt contient {X} et aucune licence ne dit ce qu’on peut en faire

        {a} is open for data and texts by the Open Definition's list
        {a} est ouverte pour des données et des textes d’après la liste de l’Open Definition

        the repository holds {X} under {a}, which is open but made for software
        le dépôt contient {X} sous {a}, qui est ouverte mais faite pour le logiciel

        {a} is neither on the Open Definition's list nor an open licence for software
        {a} n’est ni sur la liste de l’Open Definition ni une licence ouverte de logiciel

        there is no metadata file for catalogues and citations
        il n’y a pas de fichier de métadonnées pour les catalogues et les citations

        {L} is valid
        {L} est valide

        {L} are valid
        {L} sont valides

        {a} breaks {X} of its format
        {a} enfreint {X} de son format

        Mend {p}: {P}.
        Réparez {p} : {P}.

        Mend {p}.
        Réparez {p}.

        the licences of single files are not declared
        les licences des fichiers ne sont pas déclarées

        licence texts and a manifest are there; --deep reads what the files say
        des textes de licences et un manifeste sont présents ; --deep lit ce que disent les fichiers

        licence texts and a manifest are there
        des textes de licences et un manifeste sont présents

        there is a manifest but no text in LICENSES/
        il y a un manifeste mais aucun texte dans LICENSES/

        there is a manifest but no text in LICENSES/; --deep reads what the files say
        il y a un manifeste mais aucun texte dans LICENSES/ ; --deep lit ce que disent les fichiers

        there are licence texts but no manifest
        il y a des textes de licences mais pas de manifeste

        there are licence texts but no manifest; --deep reads what the files say
        il y a des textes de licences mais pas de manifeste ; --deep lit ce que disent les fichiers

        no way to give money is named
        aucun moyen de donner de l’argent n’est nommé

        the funding file names no platform
        le fichier de financement ne nomme aucune plateforme

        {L} is named
        {L} est nommé

        {L} are named
        {L} sont nommés

        {L} named, but forges cannot read the file
        {L} : nommé, mais les forges ne peuvent lire le fichier

        the README links to a way to give
        le README renvoie à un moyen de donner

        there is no template for proposed changes
        il n’y a pas de modèle pour les changements proposés

        {p} says what to know before
        {p} dit ce qu’il faut savoir avant

        {p} asks for {X}
        {p} demande {X}

        {p} asks for nothing
        {p} ne demande rien

        {p} is longer than anybody reads
        {p} est plus long que ce que l’on lit

        Cut {p} down to what reviewers really need.
        Réduisez {p} à ce dont les relecteurs ont vraiment besoin.

        {p} breaks a rule: {P}
        {p} enfreint une règle : {P}

        it is not valid
        il n’est pas valide

        there is no issue form or template
        il n’y a ni formulaire ni modèle de ticket

        {X} for issues
        {X} de ticket

        {p} is longer than anybody fills in
        {p} est plus long que ce que l’on remplit

        Cut {p} down to what is needed to act.
        Réduisez {p} à ce qu’il faut pour agir.

        {p} breaks a rule of its forge: {P}
        {p} enfreint une règle de sa forge : {P}

        {X} could not be read; {Y}
        {X} n’ont pu être lus ; {Y}

        {X} could not be read
        {X} n’ont pu être lus

        no file has to name a licence
        aucun fichier n’a à nommer de licence

        {n} of {X} name a licence and a holder of copyright
        {n} sur {X} nomment une licence et un titulaire des droits

        Write an SPDX expression in place of {a} in {p}.
        Écrivez une expression SPDX à la place de {a} dans {p}.

        Name a licence and a holder of copyright for {p}, in a header or in REUSE.toml.
        Nommez une licence et un titulaire des droits pour {p}, dans un en-tête ou dans REUSE.toml.

        Put the text of {a} into LICENSES/.
        Mettez le texte de {a} dans LICENSES/.

        Remove {p}, or name its licence where it applies.
        Retirez {p}, ou nommez sa licence là où elle s’applique.

        Name {p} by the id of its licence, as LICENSES/MIT.txt.
        Nommez {p} d’après l’identifiant de sa licence, comme LICENSES/MIT.txt.

        Replace the deprecated id {a}.
        Remplacez l’identifiant obsolète {a}.

        {L} cannot be used
        {L} : inutilisable

        {L} is no SPDX expression
        {L} n’est pas une expression SPDX

        {L} are no SPDX expressions
        {L} ne sont pas des expressions SPDX

        {L} has no text in LICENSES/
        {L} n’a pas de texte dans LICENSES/

        {L} have no text in LICENSES/
        {L} n’ont pas de texte dans LICENSES/

        {L} is named by no file
        {L} n’est nommée par aucun fichier

        {L} are named by no file
        {L} ne sont nommées par aucun fichier

        {L} is not named by a licence's id and an extension
        {L} n’est pas nommé d’après un identifiant de licence et une extension

        {L} are not named by a licence's id and an extension
        {L} ne sont pas nommés d’après un identifiant de licence et une extension

        {L} is a deprecated id
        {L} est un identifiant obsolète

        {L} are deprecated ids
        {L} sont des identifiants obsolètes

        the clone is shallow; `git fetch --unshallow` brings the rest of the history
        le clone est superficiel ; `git fetch --unshallow` apporte le reste de l’historique

        the history is longer than the scan reads
        l’historique est plus long que ce que lit l’analyse

        {n} commit is missing from the clone; `git fsck` names them
        il manque {n} commit au clone ; `git fsck` le nomme

        {n} commits are missing from the clone; `git fsck` names them
        il manque {n} commits au clone ; `git fsck` les nomme

        there is no commit to read
        il n’y a pas de commit à lire

        the history could not be read: {R}
        l’historique n’a pu être lu : {R}

        documents exist in {n} languages
        les documents existent en {n} langues

        the interface exists in {n} languages
        l’interface existe en {n} langues

        {i} is on the list of the OSI and the FSF
        {i} est sur la liste de l’OSI et de la FSF

        {i} is on the list of the OSI
        {i} est sur la liste de l’OSI

        {i} is on the list of the FSF
        {i} est sur la liste de la FSF

        {i} is on the list of the {b}
        {i} est sur la liste de {b}

        {i} is permissive, but not on the list of the OSI nor the FSF
        {i} est permissive, mais n’est ni sur la liste de l’OSI ni sur celle de la FSF

        {i} is not on the list of the OSI nor the FSF
        {i} n’est ni sur la liste de l’OSI ni sur celle de la FSF

        {i} is not on the list of {b}
        {i} n’est pas sur la liste de {b}

        the clone is shallow, so nothing is known of its history; {Z}
        le clone est superficiel, donc rien n’est connu de son historique ; {Z}

        `git fetch --unshallow` brings it
        `git fetch --unshallow` l’apporte

        the clone is partial, so contents that it left out are unknown
        le clone est partiel, donc les contenus qu’il a laissés de côté sont inconnus

        the clone is partial ({a}), so contents that it left out are unknown
        le clone est partiel ({a}), donc les contenus qu’il a laissés de côté sont inconnus

        the clone knows nothing before commit {a}
        le clone ne sait rien d’avant le commit {a}

        the history is not complete
        l’historique n’est pas complet

        the history is not known
        l’historique n’est pas connu

        the history has more changes than are read
        l’historique a plus de changements qu’on n’en lit

        the tree has no programs and no markup
        l’arborescence n’a ni programmes ni balisage

        the clone is shallow and has no tags
        le clone est superficiel et n’a pas d’étiquettes

        the branches of the past are not known
        les branches du passé ne sont pas connues

        {p} was not read
        {p} n’a pas été lu

        no text
        pas de texte

        not in this partial clone
        absent de ce clone partiel

        there is no licence file
        il n’y a pas de fichier de licence

        grafts are ignored: the history is the one that was committed
        les greffes sont ignorées : l’historique est celui qui a été enregistré

        replace references are ignored: objects are read as they were committed
        les références de remplacement sont ignorées : les objets sont lus tels qu’enregistrés

        the owner's defaults were not read: {R}
        les documents par défaut du propriétaire n’ont pas été lus : {R}

        the scan took longer than {n} s; scan it alone, or give --timeout more
        l’analyse a pris plus de {n} s ; analysez-le seul, ou donnez plus à --timeout

        the tree is damaged; `git fsck` says more
        l’arborescence est endommagée ; `git fsck` en dit plus

        the tree of the commit is not in this clone
        l’arborescence du commit n’est pas dans ce clone

        {n} folder of the tree are not in this clone
        {n} dossier de l’arborescence n’est pas dans ce clone

        {n} folders of the tree are not in this clone
        {n} dossiers de l’arborescence ne sont pas dans ce clone

        {p}: the exemption of {a} expired on {b}
        {p} : l’exemption de {a} a expiré le {b}

        the configuration exempts {a}, which is no check; `commons-scan checks` lists them
        la configuration exempte {a}, qui n’est pas un contrôle ; `commons-scan checks` les énumère

        there is no commit yet
        il n’y a pas encore de commit

        the file is not UTF-8
        le fichier n’est pas en UTF-8

        Use
        Utiliser

        Develop
        Développer

        Share data
        Partager

        Take part
        Participer

        Support
        Soutenir

        there
        présent

        partly there
        en partie

        missing
        manquant

        does not apply
        sans objet

        not known
        inconnu

        unknown
        inconnu

        nothing asked
        rien à demander

        Everything was read.
        Tout a été lu.

        Only a part could be read; the notes say which.
        Seule une partie a pu être lue ; les notes disent laquelle.

        Not scanned: this is no repository of its own.
        Non analysé : ce n’est pas un dépôt à part entière.

        Not scanned: the repository uses a format that this program cannot read.
        Non analysé : le dépôt emploie un format que ce programme ne peut lire.

        Not scanned: the repository has no commit yet.
        Non analysé : le dépôt n’a pas encore de commit.

        Not scanned: the repository could not be read.
        Non analysé : le dépôt n’a pu être lu.

        Not scanned: it took longer than the time allowed.
        Non analysé : le temps permis a été dépassé.

        Not scanned: the process that scanned it ended early.
        Non analysé : le processus qui l’analysait s’est arrêté trop tôt.

        between {n} and {m}
        entre {n} et {m}

        every question could be answered
        toutes les questions ont une réponse

        no question could be answered
        aucune question n’a de réponse

        {n} % of the questions could be answered
        {n} % des questions ont une réponse

        {n} of 100
        {n} sur 100

        {n} of 100 ({a})
        {n} sur 100 ({a})

        of 100
        sur 100

        {a} at {b}
        {a} au commit {b}

        Welcome score
        Score d’accueil

        Welcome score: {X}
        Score d’accueil : {X}

        Welcome score: {a}
        Score d’accueil : {a}

        {a}: welcome score
        {a} : score d’accueil

        Welcome scores of {X}
        Scores d’accueil de {X}

        The score is {X}
        Le score est {X}

        The score lies {X}.
        Le score se situe {X}.

        {n} to {m}
        {n} à {m}

        There
        Présent

        Missing or partly there
        Manquant ou présent en partie

        Missing or partly there, without weight in the score
        Manquant ou présent en partie, sans poids dans le score

        Could not be answered
        Sans réponse possible

        Does not apply
        Sans objet

        Left aside by the project
        Mis de côté par le projet

        points
        points

        Points
        Points

        +{a} points
        +{a} points

        until {a}
        jusqu’au {a}

        with it: {a}
        avec cela : {a}

        and {n} more
        et {n} autres

        and {n} more; a report as csv or json lists all
        et {n} autres ; un rapport en csv ou json les énumère tous

        by part: {a}
        par partie : {a}

        Licences by part: {a}.
        Licences par partie : {a}.

        in {X}
        dans {X}

        not open
        non ouverte

        no licence identified
        aucune licence identifiée

        {a} (not on the lists of open licences)
        {a} (absente des listes de licences ouvertes)

        {a} (in part not on the lists of open licences)
        {a} (en partie absente des listes de licences ouvertes)

        {X} by {Y}
        {X} de {Y}

        truck factor unknown: {R}
        facteur d’autobus inconnu : {R}

        truck factor {n} over {X} ({a})
        facteur d’autobus {n} sur {X} ({a})

        nobody can tell
        personne ne peut le dire

        Notes
        Notes

        Best next steps
        Meilleures prochaines étapes

        and 1 more step
        et 1 autre étape

        and {n} more steps
        et {n} autres étapes

        Status
        État

        Median
        Médiane

        Changes
        Évolution

        Grade
        Note

        Most often missing or partly there
        Le plus souvent manquant ou présent en partie

        What would bring most, over all repositories
        Ce qui apporterait le plus, sur tous les dépôts

        One file in the owner's .github repository would serve
        Un fichier dans le dépôt .github du propriétaire servirait à

        Could not be scanned
        N’ont pu être analysés

        {n} of {m}
        {n} sur {m}

        {n} of 100; half of them between {m} and {k}
        {n} sur 100 ; la moitié entre {m} et {k}

        since the last run: {L}
        depuis la dernière fois : {L}

        {n} higher
        {n} en hausse

        {n} lower
        {n} en baisse

        {n} the same
        {n} inchangés

        {n} new
        {n} nouveaux

        {n} gone
        {n} disparus

        the median was {n}
        la médiane était {n}

        Median score {n}
        Score médian {n}

        Repository
        Dépôt

        Repositories
        Dépôts

        Score
        Score

        Between
        Entre

        {n} and {m}
        {n} et {m}

        Way to contribute
        Manière de contribuer

        Known
        Connu

        Check
        Contrôle

        Checks
        Contrôles

        Finding
        Constat

        left aside
        mis de côté

        {a} {b}, scoring model {c}
        {a} {b}, modèle de score {c}

        Median score
        Score médian

        Median score, run by run
        Score médian, passage par passage

        now
        maintenant

        Half of the scores lie between {n} and {m}.
        La moitié des scores se situe entre {n} et {m}.

        Grades
        Notes

        Repositories by grade: {a}
        Dépôts par note : {a}

        would serve {n}
        servirait à {n}

        Most often missing
        Le plus souvent manquant

        Missing
        Manquant

        Partly there
        En partie

        Points to gain
        Points à gagner

        One file in the owner's .github repository
        Un fichier dans le dépôt .github du propriétaire

        Search
        Rechercher

        all
        tous

        Show all
        Tout montrer

        Skip to the content
        Aller au contenu

        Five ways to contribute
        Cinq manières de contribuer

        Scores of the five ways: {a}
        Scores des cinq manières : {a}

        Verdict
        Verdict

        Way
        Manière

        What was found
        Ce qui a été trouvé

        What could not be seen
        Ce qui n’a pu être vu

        Left aside: {a}
        Mis de côté : {a}

        Where the scores lay
        Où se situaient les scores

        weight
        poids

        {a} of 100 in the welcome score
        {a} sur 100 dans le score d’accueil

        ways
        manières

        looks at
        regarde

        evidence
        preuve

        Why
        Pourquoi

        Rule
        Règle

        What to do
        Que faire

        Examples
        Exemples

        Sources
        Sources

        what the project says
        ce que dit le projet

        what the project does
        ce que fait le projet

        what came of it
        ce qui en est venu

        a condition set by law
        une condition posée par la loi

        grade B, observational studies over many projects
        degré B, études d’observation sur de nombreux projets

        grade C, small or qualitative studies
        degré C, études petites ou qualitatives

        grade D, practice guides
        degré D, guides de pratique

        of
        sur

        The rest is too long for a summary; the report as json has all.
        Le reste est trop long pour un résumé ; le rapport en json contient tout.

        {n} more are not listed; the report as csv has all.
        {n} autres ne sont pas énumérés ; le rapport en csv contient tout.

        Note: {R}
        Note : {R}

        not asked
        non demandé

        not asked any more
        n’est plus demandé

        {X}, now {Y}
        {X}, maintenant {Y}

        what counts for the score changed, or a limit on it: {a}
        ce qui compte pour le score a changé, ou une limite : {a}

        Better
        Mieux

        Worse
        Moins bien

        Answered differently
        Réponse différente

        Only in the earlier reports
        Seulement dans les rapports antérieurs

        Only in the later reports
        Seulement dans les rapports postérieurs

        Welcome score: {X} ({a})
        Score d’accueil : {X} ({a})

        Change
        Changement

        Before
        Avant

        After
        Après

        Every question has the same answer.
        Chaque question a la même réponse.

        There is no moment of the past to look at in the given span.
        Il n’y a aucun moment du passé à regarder dans l’intervalle donné.

        People with a commit in the 365 days before
        Personnes avec un commit dans les 365 jours précédents

        What changed most
        Ce qui a le plus changé

        Moment
        Moment

        Commits
        Commits

        People
        Personnes

        New in the year
        Nouvelles dans l’année

        files not declared open
        fichiers non déclarés ouverts

        it looks in other places or for other names
        elle regarde ailleurs ou d’autres noms

        it asks for the file and not for what it says
        elle demande le fichier et non ce qu’il dit

        it looks at the root alone, and names only texts that are 98 % a known one
        elle ne regarde que la racine, et ne nomme que les textes connus à 98 %

        it ticks only a file of its own whose text is one of its templates
        elle ne coche qu’un fichier à part dont le texte est l’un de ses modèles

        it asks for the file and not for a way to report
        elle demande le fichier et non un moyen de signaler

        it ticks templates in .github/ISSUE_TEMPLATE alone
        elle ne coche que les modèles de .github/ISSUE_TEMPLATE

        it asks for a file and not for what the README says
        elle demande un fichier et non ce que dit le README

        it reads .github/FUNDING.yml alone
        elle ne lit que .github/FUNDING.yml

        it looks at the root alone
        elle ne regarde que la racine

        it looks at the root alone, for LICENSE, LICENCE or COPYING without more in the name
        elle ne regarde que la racine, pour LICENSE, LICENCE ou COPYING sans rien de plus dans le nom

        it reads .gitlab/issue_templates alone
        elle ne lit que .gitlab/issue_templates

        it reads .gitlab/merge_request_templates alone
        elle ne lit que .gitlab/merge_request_templates

        it shows the file whatever it says
        elle montre le fichier quoi qu’il dise

        its list of approved licences has none of the GPL and MPL families
        sa liste de licences approuvées n’a aucune des familles GPL et MPL

        it reads one file at a confidence of 0.9
        elle lit un seul fichier avec une confiance de 0,9

        a word in the README is enough for it
        un mot dans le README lui suffit

        it asks for a list of its own
        elle demande une liste à part

        it looks at the root, or at the latest release on GitHub
        elle regarde la racine, ou la dernière version sur GitHub

        it goes by the name of the file
        elle se fie au nom du fichier

        it counts links, addresses and words about disclosure
        elle compte les liens, les adresses et les mots sur la divulgation

        it takes any guide for users
        elle accepte tout guide pour les utilisateurs

        a template for issues is enough for it
        un modèle de ticket lui suffit

        a licence for content is none for it
        une licence de contenu n’en est pas une pour elle

        a file without a contact is none
        un fichier sans contact n’en est pas un

        it counts six months
        elle compte six mois

        it takes any commit, also a bot's, and counts from today
        elle accepte tout commit, même d’un robot, et compte à partir d’aujourd’hui

        it asks for a list of authors
        elle demande une liste d’auteurs

        it asks for the file and not for the last release in it
        elle demande le fichier et non la dernière version qui s’y trouve

        GitHub's community profile
        Le profil communautaire de GitHub

        GitLab's project page
        La page de projet de GitLab

        Forgejo's repository page
        La page de dépôt de Forgejo

        CLOMonitor
        CLOMonitor

        OpenSSF Scorecard, run locally
        OpenSSF Scorecard, lancé localement

        OSPS Baseline, as far as a clone shows
        OSPS Baseline, autant qu’un clone le montre

        awesome-codegouvfr
        awesome-codegouvfr

        {X}, rules read {a}
        {X}, règles lues {a}

        {n} of {m} that a clone can show
        {n} sur {m} de ce qu’un clone peut montrer

        a clone cannot tell
        un clone ne peut le dire

        commands for a build are enough for it
        des commandes de construction lui suffisent

        it asks for the list and not who of it is there
        il demande la liste et non qui d’elle est encore là

        it asks for roles; a list of people is none
        il demande des rôles ; une liste de personnes n’en est pas un

        what the guide says of the code counts as well
        ce que le guide dit du code compte aussi

        it asks whether the project wants one
        il demande si le projet en veut une

        it asks for what follows a report
        il demande ce qui suit un signalement

        a page elsewhere or a security.txt is none for it
        une page ailleurs ou un security.txt n’en est pas un pour lui

        this program does not read it
        ce programme ne le lit pas

        {a} says {b} here: {X}
        {a} dit {b} ici : {X}

        here
        ici

        x seen, - not seen, ? not known, blank: no such rule; `here` is this program's own verdict
        x vu, - non vu, ? inconnu, vide : pas de telle règle ; `ici` est le verdict de ce programme

        {X}, from {a} to {b}
        {X}, de {a} à {b}

        {X}, from {a}
        {X}, du {a}

        1 moment
        1 moment

        {n} moments
        {n} moments

        counts
        compte

        over
        sur

        Formula
        Formule

        Source
        Source

        none of the {X} of {p} whom the history knows committed in the last year
        sur les {X} de {p} que connaît l’historique, aucune n’a fait de commit dans la dernière année

        {n} of the {X} of {p} whom the history knows committed in the last year
        sur les {X} de {p} que connaît l’historique, {n} ont fait un commit dans la dernière année

        no tags
        pas d’étiquettes

        {X}, {Y} and {Z}
        {X}, {Y} et {Z}

        {X} and {Y}
        {X} et {Y}

        HEAD names {a}, which does not exist; {b} was taken
        HEAD nomme {a}, qui n’existe pas ; {b} a été prise

        the tree has more files than are listed ({n})
        l’arborescence a plus de fichiers qu’on n’en énumère ({n})

        {i} is on the list of the Open Definition
        {i} est sur la liste de l’Open Definition

        {i} is not on the list of the Open Definition
        {i} n’est pas sur la liste de l’Open Definition

        its content is not in this clone
        son contenu n’est pas dans ce clone

        no license that is known
        pas de licence connue

        no licence that is known
        pas de licence connue

        {a}: each is for some files, so all apply
        {a} : chacune vaut pour certains fichiers, donc toutes s’appliquent

        {a}: nothing says that they are a choice, so all apply
        {a} : rien ne dit qu’elles sont un choix, donc toutes s’appliquent

        {a}: each is for another part, so all apply
        {a} : chacune vaut pour une autre partie, donc toutes s’appliquent

        {a}: a statement calls them a choice
        {a} : une phrase dit qu’elles sont un choix

        {a}: a manifest calls them a choice
        {a} : un manifeste dit qu’elles sont un choix

        {a}: a statement says that all apply
        {a} : une phrase dit que toutes s’appliquent

        {a}: files named by licence beside each other are a choice
        {a} : des fichiers nommés d’après leur licence, côte à côte, sont un choix

        a statement allows later versions
        une phrase permet les versions ultérieures

        the LGPL builds on the GPL, whose text is beside it
        la LGPL s’appuie sur la GPL, dont le texte est à côté

        the repository has no commit yet; commit something, or fetch, and scan again
        le dépôt n’a pas encore de commit ; faites un commit, ou récupérez, et analysez de nouveau

        the repository uses the unknown extension `{a}`, which this build cannot read; convert a clone of it with git
        le dépôt emploie l’extension inconnue `{a}`, que ce programme ne peut lire ; convertissez-en un clone avec git

        the repository uses the {a} object format, which this build cannot read; convert a clone of it with git
        le dépôt emploie le format d’objets {a}, que ce programme ne peut lire ; convertissez-en un clone avec git

        the repository uses the repository format version {n}, which this build cannot read; convert a clone of it with git
        le dépôt emploie la version {n} du format de dépôt, que ce programme ne peut lire ; convertissez-en un clone avec git

        the repository uses the reftable reference storage, which this build cannot read; convert a clone of it with git
        le dépôt range ses références en reftable, que ce programme ne peut lire ; convertissez-en un clone avec git

        the repository cannot be read: {R}; `git fsck` says more
        le dépôt ne peut être lu : {R} ; `git fsck` en dit plus

        `{a}` is not a git repository; name the folder that holds `.git`, or a bare repository
        `{a}` n’est pas un dépôt git ; nommez le dossier qui contient `.git`, ou un dépôt nu

        a Makefile only
        un Makefile seulement

        a README in French beside the English one
        un README en français à côté de l’anglais

        a README that also names the licence of a part
        un README qui nomme aussi la licence d’une partie

        a changelog ahead of its tag
        un journal des changements en avance sur son étiquette

        a citation file without authors
        un fichier de citation sans auteurs

        a clone of one branch alone
        un clone d’une seule branche

        a clone without its tree
        un clone sans son arborescence

        a clone without tags
        un clone sans étiquettes

        a code without any word about it
        un code sans un mot à ce sujet

        a collection of texts
        un recueil de textes

        a collection of texts with a table of contents
        un recueil de textes avec une table des matières

        a commit in each of the last four quarters
        un commit dans chacun des quatre derniers trimestres

        a data package under ODbL
        un paquet de données sous ODbL

        a document that says neither
        un document qui ne dit ni l’un ni l’autre

        a documented command that is not there
        une commande documentée qui n’existe pas

        a file that only names a licence
        un fichier qui ne fait que nommer une licence

        a file that is no licence
        un fichier qui n’est pas une licence

        a filled funding file
        un fichier de financement rempli

        a form with a field
        un formulaire avec un champ

        a form without a description
        un formulaire sans description

        a forum
        un forum

        a funding file that breaks its rules
        un fichier de financement qui enfreint ses règles

        a guide
        un guide

        a guide and a document beside it, both about something else
        un guide et un document à côté, l’un et l’autre sur autre chose

        a guide about something else
        un guide sur autre chose

        a guide of one line
        un guide d’une ligne

        a guide that links to a code elsewhere
        un guide qui renvoie à un code ailleurs

        a guide that only points to a rule
        un guide qui ne fait que signaler une règle

        a guide that says it
        un guide qui le dit

        a guide without an offer
        un guide sans proposition

        a later version of the same licence
        une version ultérieure de la même licence

        a licence file for the data
        un fichier de licence pour les données

        a licence of one's own
        une licence à soi

        a licence text
        un texte de licence

        a licence that nothing else names
        une licence que rien d’autre ne nomme

        a link in the README
        un lien dans le README

        a link to a code elsewhere
        un lien vers un code ailleurs

        a link to a policy elsewhere
        un lien vers une politique ailleurs

        a list of contributors
        une liste de contributeurs

        a list of maintainers
        une liste de mainteneurs

        a lock file, a Makefile and a documented command
        un fichier de verrouillage, un Makefile et une commande documentée

        a manifest that agrees
        un manifeste qui concorde

        a manifest that contradicts the text
        un manifeste qui contredit le texte

        a manifest that names a licence
        un manifeste qui nomme une licence

        a page about another kind of security
        une page sur une autre sorte de sécurité

        a part of the README
        une partie du README

        a part of the README that leads elsewhere
        une partie du README qui mène ailleurs

        a link of the README to a guide elsewhere
        un lien du README vers un guide ailleurs

        a link to who has contributed
        un lien vers ceux qui ont contribué

        a part with a licence of its own
        une partie avec sa propre licence

        a platform but no translation yet
        une plateforme mais pas encore de traduction

        a private address
        une adresse privée

        a section for each release
        une section par version publiée

        a section with a link
        une section avec un lien

        a security.txt
        un security.txt

        a sentence that says it
        une phrase qui le dit

        a shallow clone
        un clone superficiel

        a shallow clone without tags
        un clone superficiel sans étiquettes

        a short code of one's own
        un court code à soi

        a template of 300 lines
        un modèle de 300 lignes

        a title only
        un titre seulement

        a valid citation file
        un fichier de citation valide

        a workflow
        un workflow

        an address
        une adresse

        an empty changelog
        un journal des changements vide

        an empty form
        un formulaire vide

        an empty list
        une liste vide

        an empty template
        un modèle vide

        an offer in the guide
        une proposition dans le guide

        asked for, and all signed
        demandée, et tous signés

        asked for, and never done
        demandée, et jamais faite

        asked for, and one in four signed
        demandée, et un sur quatre signé

        catalogues in two languages
        des catalogues en deux langues

        co-authors in the commits
        des co-auteurs dans les commits

        code owners
        des propriétaires du code

        consequences are named
        les conséquences sont nommées

        contributions are turned away
        les contributions sont refusées

        data under a licence that cannot be read
        des données sous une licence illisible

        data under a software licence
        des données sous une licence de logiciel

        data without a licence
        des données sans licence

        every file says it
        chaque fichier le dit

        every file says it and a text is missing
        chaque fichier le dit et un texte manque

        files that are not in the clone
        des fichiers absents du clone

        free-mail addresses only
        des adresses gratuites seulement

        half of the files say it
        la moitié des fichiers le dit

        half the work by one person
        la moitié du travail par une personne

        half the work by three people
        la moitié du travail par trois personnes

        how decisions are made
        comment se prennent les décisions

        installation and usage
        installation et usage

        installation only
        installation seulement

        its text is not in the clone
        son texte n’est pas dans le clone

        neither
        ni l’un ni l’autre

        never released
        jamais publié

        no README
        pas de README

        no changelog
        pas de journal des changements

        no code of conduct
        pas de code de conduite

        no configuration
        pas de configuration

        no credit
        aucune reconnaissance

        no file says it
        aucun fichier ne le dit

        no guide
        pas de guide

        no licence
        pas de licence

        no list, in a shallow clone
        pas de liste, dans un clone superficiel

        no policy
        pas de politique

        no such file
        pas de tel fichier

        no tag is a version
        aucune étiquette n’est une version

        no template
        pas de modèle

        no way to report in private
        aucun moyen de signaler en privé

        nobody came
        personne n’est venu

        nobody had come
        personne n’était venu

        nobody is named
        personne n’est nommé

        nobody who is named is known to the history
        l’historique ne connaît aucune des personnes nommées

        none did
        aucune ne l’a fait

        none of the words
        aucun des mots

        none of three came back
        aucune sur trois n’est revenue

        not asked for
        non demandée

        nothing
        rien

        nothing about contributing
        rien sur la contribution

        nothing about money
        rien sur l’argent

        nothing but bots for a year
        rien que des robots pendant un an

        nothing of the kind
        rien de tel

        one busy quarter of four
        un trimestre actif sur quatre

        one language
        une seule langue

        one of five did
        une sur cinq l’a fait

        one of four came back
        une sur quatre est revenue

        one of the words
        un des mots

        one of two files is behind
        un fichier sur deux est en retard

        one organisation
        une seule organisation

        one person alone
        une personne seule

        one regular and one single commit
        une personne régulière et un commit isolé

        one year old
        vieux d’un an

        released last month
        publié le mois dernier

        released three years ago
        publié il y a trois ans

        software with a few files of data
        un logiciel avec quelques fichiers de données

        software without data
        un logiciel sans données

        texts alone
        des textes seuls

        texts and a manifest
        des textes et un manifeste

        texts in LICENSES/, one of them on no list
        des textes dans LICENSES/, dont un sur aucune liste

        the Business Source License
        la Business Source License

        the MIT text
        le texte MIT

        a permissive text that nobody approved
        un texte permissif que personne n’a approuvé

        the MIT text, and data that nobody may sell
        le texte MIT, et des données que nul ne peut vendre

        the README says whom to ask
        le README dit à qui s’adresser

        the branch is gone
        la branche a disparu

        the branch is there
        la branche existe

        the changelog names the newest tag
        le journal nomme l’étiquette la plus récente

        the citation file is two releases behind
        le fichier de citation a deux versions de retard

        the guide is not in the clone
        le guide n’est pas dans le clone

        the guide names no branch
        le guide ne nomme pas de branche

        the starter file, unfilled
        le fichier de départ, non rempli

        the team, without an address
        l’équipe, sans adresse

        the template's blank is left
        il reste le blanc du modèle

        there is no guide
        il n’y a pas de guide

        three people came within the year
        trois personnes sont venues dans l’année

        two manifests that contradict each other, without a text
        deux manifestes qui se contredisent, sans texte

        two of three maintainers committed in the last year
        deux mainteneurs sur trois ont fait un commit dans la dernière année

        two organisations
        deux organisations

        two questions
        deux questions

        two regulars
        deux personnes régulières

        things
        choses

        the whole history
        tout l’historique

        Commits that the scanned one reaches, merges included.
        Les commits que la révision analysée atteint, fusions comprises.

        Merges
        Fusions

        a share, 0 to 1
        une part, de 0 à 1

        Commits with more than one parent / commits.
        Commits à plus d’un parent / commits.

        Authors and co-authors of commits that are no merges, joined by .mailmap, address, full name of two words or more and GitHub's no-reply addresses; bots and coding agents left out.
        Auteurs et co-auteurs de commits qui ne sont pas des fusions, réunis par .mailmap, adresse, nom complet de deux mots ou plus et adresses sans réponse de GitHub ; robots et agents de codage laissés de côté.

        Active people
        Personnes actives

        the last 365 days
        les 365 derniers jours

        People with a commit in the last year.
        Personnes ayant un commit dans la dernière année.

        Inactive people
        Personnes inactives

        People without a commit in the last year / people.
        Personnes sans commit dans la dernière année / personnes.

        People with one commit
        Personnes à un seul commit

        People with exactly one commit / people.
        Personnes ayant exactement un commit / personnes.

        Work of people with one commit
        Travail des personnes à un seul commit

        People with exactly one commit / commits by people.
        Personnes ayant exactement un commit / commits de personnes.

        Occasional people
        Personnes occasionnelles

        People with fewer than five commits / people.
        Personnes ayant moins de cinq commits / personnes.

        People named by trailers
        Personnes nommées en fin de message

        People whom a Reviewed-by, Acked-by, Tested-by, Helped-by or Reported-by trailer names in the last year.
        Personnes que nomme une ligne Reviewed-by, Acked-by, Tested-by, Helped-by ou Reported-by dans la dernière année.

        Newcomers
        Nouvelles personnes

        People whose first commit lies in the last year.
        Personnes dont le premier commit date de la dernière année.

        Newcomers who stayed
        Nouvelles personnes restées

        the last 730 days
        les 730 derniers jours

        Of the people whose first commit lies in the year before the last, those with a commit in the last year.
        Parmi les personnes dont le premier commit date de l’avant-dernière année, celles qui ont un commit dans la dernière.

        Days from the first to the second commit
        Jours du premier au deuxième commit

        days
        jours

        Lower median, over people with two commits or more, of the days between their first two commits.
        Médiane basse, sur les personnes ayant deux commits ou plus, des jours entre leurs deux premiers commits.

        The fewest people whose commits reach half of all commits by people, each commit counted once for each of its people.
        Le plus petit nombre de personnes dont les commits atteignent la moitié des commits de personnes, chaque commit compté une fois pour chacune de ses personnes.

        Truck factor
        Facteur d’autobus

        While at least half of the files have an author, the author of most files is taken away: how many that were. Authors are those whose degree of authorship, 3.293 + 1.098 (for the creator) + 0.164 changes - 0.321 ln(1 + changes of others), is above 0.75 of the file's highest and at least 3.293, or who created the file. Files are followed through renames; counted are programs and markup without what is vendored, generated, documentation, an example or brought by merges alone.
        Tant qu’au moins la moitié des fichiers a un auteur, l’auteur du plus grand nombre de fichiers est retiré : combien l’ont été. Sont auteurs ceux dont le degré de paternité, 3,293 + 1,098 (pour le créateur) + 0,164 changements - 0,321 ln(1 + changements des autres), dépasse 0,75 fois le plus haut du fichier et vaut au moins 3,293, ou qui ont créé le fichier. Les fichiers sont suivis à travers les renommages ; comptent les programmes et le balisage sans ce qui est embarqué, généré, de la documentation, un exemple ou apporté par les seules fusions.

        The fewest organisations, by the domain of authors' addresses, whose commits reach half; free mail, no-reply addresses and names of machines are unknown and left out. A low figure means dependence.
        Le plus petit nombre d’organisations, d’après le domaine des adresses des auteurs, dont les commits atteignent la moitié ; messageries gratuites, adresses sans réponse et noms de machines sont inconnus et laissés de côté. Un chiffre bas signifie une dépendance.

        Organisational diversity
        Diversité des organisations

        an index, 0 to 1
        un indice, de 0 à 1

        1 less the sum of the squared shares of the commits of each organisation, which are told as for the elephant factor.
        1 moins la somme des carrés des parts de commits de chaque organisation, reconnues comme pour le facteur éléphant.

        Commits without a person
        Commits sans personne

        Commits that are no merges and have only bots, coding agents or nobody as author and co-authors / commits that are no merges.
        Commits qui ne sont pas des fusions et n’ont que des robots, des agents de codage ou nul auteur et co-auteur / commits qui ne sont pas des fusions.

        Signed-off commits
        Commits signés

        Commits of the last year that are no merges and have a Signed-off-by trailer / those commits.
        Commits de la dernière année qui ne sont pas des fusions et portent une ligne Signed-off-by / ces commits.

        Commits that name a review
        Commits qui nomment une relecture

        Commits of the last year that are no merges and have a Reviewed-by or Acked-by trailer / those commits.
        Commits de la dernière année qui ne sont pas des fusions et portent une ligne Reviewed-by ou Acked-by / ces commits.

        Commits that name co-authors
        Commits qui nomment des co-auteurs

        Commits of the last year that are no merges and have a Co-authored-by trailer / those commits.
        Commits de la dernière année qui ne sont pas des fusions et portent une ligne Co-authored-by / ces commits.

        Tags of the last year that name a version; n is how many there are in all.
        Étiquettes de la dernière année qui nomment une version ; n est leur nombre en tout.

        Days since the last release
        Jours depuis la dernière version

        Whole days from the newest tag that names a version.
        Jours entiers depuis l’étiquette la plus récente qui nomme une version.

        Months with activity
        Mois d’activité

        Spans of 365/12 days, counted back from the end, in which a person committed; n is how many the history has.
        Tranches de 365/12 jours, comptées à rebours de la fin, où une personne a fait un commit ; n est leur nombre dans l’historique.

        Age
        Âge

        Whole days from the first commit.
        Jours entiers depuis le premier commit.

        Beginnings
        Commencements

        Commits without a parent.
        Commits sans parent.

        Share of the files that came at once
        Part des fichiers venus d’un coup

        Files of the largest root commit / files of the scanned commit, at most 1; n is the latter. From one half on, the history most likely begins with an import, and what came before is not told by it.
        Fichiers du plus grand commit racine / fichiers du commit analysé, au plus 1 ; n est ce dernier. À partir de la moitié, l’historique commence très probablement par une importation, et ne dit pas ce qui la précède.

        Commits with a wrong clock
        Commits à l’horloge fausse

        Commits whose committer date lies after the scanned commit's or before 1972, or whose author date lies more than a day after the committer's. Such dates are moved into the history for every other figure.
        Commits dont la date d’enregistrement suit celle du commit analysé ou précède 1972, ou dont la date d’auteur suit de plus d’un jour la date d’enregistrement. Ces dates sont ramenées dans l’historique pour tout autre chiffre.
        """#,
        ofFiles: #"""
            licence
            licence

            contributing guide
            guide de contribution

            code of conduct
            code de conduite

            security policy
            politique de sécurité

            support
            assistance

            governance
            gouvernance

            maintainers
            mainteneurs

            issue template
            modèle de ticket

            issue template configuration
            configuration des modèles de ticket

            change template
            modèle de proposition de changement

            citation
            citation

            funding
            financement

            funding manifest
            manifeste de financement

            all contributors
            tous les contributeurs

            reuse manifest
            manifeste REUSE

            dev container
            conteneur de développement

            configuration
            configuration

            document
            document

            plain
            texte simple

            language {a}
            langue {a}

            valid
            valide

            not valid
            non valide

            line {n}
            ligne {n}

            lines {n} to {m}
            lignes {n} à {m}

            error
            erreur

            warning
            avertissement

            not a text
            n’est pas un texte

            limit: {R}
            limite : {R}

            {a}, by {B}
            {a}, par {B}

            its text, {A}
            son texte, {A}

            its standard notice, {A}
            sa notice type, {A}

            an SPDX tag
            une étiquette SPDX

            a statement that names it
            une phrase qui la nomme

            a {a} to it
            une mention ({a}) qui y mène

            word for word
            mot pour mot

            {n} % alike
            semblable à {n} %

            changes what is granted
            change ce qui est accordé

            only the first {n} KiB were read
            seuls les premiers {n} Kio ont été lus

            only the first {n} license tags were read
            seules les {n} premières étiquettes de licence ont été lues

            the search for license texts ended early: too many were alike or looked for
            la recherche de textes de licence s’est arrêtée tôt : trop se ressemblaient ou étaient cherchés

            command
            commande

            blank of a template left
            champ de modèle non rempli

            covers {n} of {m} topics
            traite {n} sujets sur {m}

            says nothing on
            ne dit rien sur

            contribution flow
            déroulement d’une contribution

            choose a task
            choisir une tâche

            talk to the community
            parler à la communauté

            build local workspace
            monter un espace de travail local

            deal with the code
            se repérer dans le code

            submit the changes
            proposer les changements

            too short to guide anybody
            trop court pour guider quiconque

            sends its readers to
            renvoie ses lecteurs à

            asks to sign off commits
            demande de certifier les commits

            asks to sign an agreement
            demande de signer un accord

            offers help by a person
            offre l’aide d’une personne

            names a branch
            nomme une branche

            leads to tasks
            mène à des tâches

            leads to people
            mène à des gens

            tells how to build it
            dit comment le construire

            names a style of code
            nomme un style de code

            no title
            pas de titre

            does not say what the project is
            ne dit pas ce qu’est le projet

            section ({a})
            section ({a})

            says what it is
            dit ce que c’est

            says why to use it
            dit pourquoi l’utiliser

            tells how to install it
            dit comment l’installer

            shows how to use it
            montre comment l’utiliser

            tells how to work on it
            dit comment y travailler

            tells how its code is organised
            dit comment son code est organisé

            tells how to contribute
            dit comment contribuer

            says that contributions are not taken
            dit que les contributions ne sont pas acceptées

            tells where to ask
            dit où demander

            names the people behind it
            nomme les personnes derrière lui

            says of its licence
            dit de sa licence

            asks for money
            demande de l’argent

            in another language
            dans une autre langue

            link to
            lien vers

            image, linked to
            image, avec lien vers

            comment
            commentaire

            heading of level {n}
            titre de niveau {n}

            paragraph
            paragraphe

            list item
            élément de liste

            code in {a}
            code en {a}

            code
            code

            quote
            citation

            table
            tableau

            images
            images

            a text of its own ({A})
            un texte propre ({A})

            {a} ({B})
            {a} ({B})

            full
            complet

            pointer
            renvoi

            embedded
            inclus

            statement
            déclaration

            declares version {a}
            déclare la version {a}

            a report can be made in private
            un signalement peut se faire en privé

            no private contact
            aucun contact privé

            private contact: {A}
            contact privé : {A}

            public contact: {A}
            contact public : {A}

            way to report: {A}
            voie de signalement : {A}

            place to ask: {A}
            lieu où demander : {A}

            email
            adresse électronique

            obfuscated email
            adresse électronique masquée

            form
            formulaire

            private report
            signalement privé

            handle
            identifiant

            chat
            messagerie

            forum
            forum

            mailing list
            liste de diffusion

            issue tracker
            suivi des tickets

            phone
            téléphone

            url
            adresse

            leads to
            mène à

            does not say what happens with a report
            ne dit pas ce que devient un signalement

            what happens with a report
            ce que devient un signalement

            still the starter it was made from, or empty
            encore le modèle de départ, ou vide

            not about vulnerabilities of the project
            ne traite pas des failles du projet

            asks not to report in public
            demande de ne pas signaler en public

            says what follows a report
            dit ce qui suit un signalement

            says which versions get fixes
            dit quelles versions sont corrigées

            says where to ask
            dit où demander

            leads to documentation
            mène à la documentation

            names a role
            nomme un rôle

            how one comes to a role, or leaves it
            comment on accède à un rôle, ou le quitte

            {n} people named as active
            {n} personnes nommées comme actives

            1 person named as active
            1 personne nommée comme active

            names somebody
            nomme quelqu’un

            markdown for {a}
            Markdown pour {a}

            form for {a}
            formulaire pour {a}

            for {a}
            pour {a}

            empty
            vide

            longer than a newcomer will read
            plus long que ce qu’un nouveau lira

            name
            nom

            about
            à propos

            text of a starter left
            texte de départ laissé

            asks for something
            demande quelque chose

            allows blank issues
            permet les tickets vierges

            allows no blank issues
            ne permet pas les tickets vierges

            title
            titre

            type
            type

            version
            version

            released on
            publié le

            DOI
            DOI

            version of the context
            version du contexte

            names a funder or a grant
            nomme un financeur ou une subvention

            repository
            dépôt

            status of development
            état du développement

            described in
            décrit en

            available in
            disponible en

            platforms
            plateformes

            names its funding
            nomme son financement

            type of maintenance
            type de maintenance

            a resource without licence
            une ressource sans licence

            values of the starter file left
            valeurs du fichier de départ laissées

            no platform filled in
            aucune plateforme remplie

            claims the project for Drips
            revendique le projet pour Drips

            type of entity
            type d’entité

            1 rule without owner
            1 règle sans propriétaire

            {n} rules without owner
            {n} règles sans propriétaire

            no owner of what no rule names
            aucun propriétaire de ce qu’aucune règle ne nomme

            {n} people, {m} for more than code
            {n} personnes, {m} pour plus que du code

            copyright
            droit d’auteur

            no copyright
            sans droit d’auteur

            expires on
            expire le

            names a policy
            nomme une politique

            names a key
            nomme une clé

            contact
            contact

            names contacts
            nomme des contacts

            no contacts
            aucun contact

            accepts reports
            accepte les signalements

            does not accept reports
            n’accepte pas les signalements

            version of the schema
            version du schéma

            last reviewed
            dernière revue

            made from
            fait à partir de

            image
            image

            dockerfile
            Dockerfile

            compose
            Compose

            nothing that is named
            rien qui soit nommé

            prepares itself after it was made
            se prépare après sa création

            fails under
            échoue au-dessous de

            exempt from {a}
            exempté de {a}

            {n} required
            dont {n} requis

            1 required
            dont 1 requis

            1 badge
            1 badge

            {n} badges
            {n} badges

            1 block
            1 bloc

            {n} blocks
            {n} blocs

            1 author
            1 auteur

            {n} authors
            {n} auteurs

            1 contact
            1 contact

            {n} contacts
            {n} contacts

            1 contractor
            1 prestataire

            {n} contractors
            {n} prestataires

            1 user
            1 utilisateur

            {n} users
            {n} utilisateurs

            1 resource
            1 ressource

            {n} resources
            {n} ressources

            1 project
            1 projet

            {n} projects
            {n} projets

            1 channel
            1 canal

            {n} channels
            {n} canaux

            1 plan
            1 plan

            {n} plans
            {n} plans

            1 annotation
            1 annotation

            {n} annotations
            {n} annotations

            1 pattern
            1 motif

            {n} patterns
            {n} motifs

            1 field
            1 champ

            {n} fields
            {n} champs

            1 heading
            1 titre

            {n} headings
            {n} titres

            1 check box
            1 case à cocher

            {n} check boxes
            {n} cases à cocher

            1 link or image
            1 lien ou image

            {n} links or images
            {n} liens ou images

            did you mean {a}?
            vouliez-vous dire {a} ?

            remove it
            retirez-le

            add it
            ajoutez-le

            keep one
            n’en gardez qu’un

            keep one of the two
            gardez l’un des deux

            remove one of the two
            retirez l’un des deux

            a text
            un texte

            text
            un texte

            a list
            une liste

            a mapping
            un ensemble de clés

            an object
            un objet

            a whole number
            un nombre entier

            a number
            un nombre

            true or false
            true ou false

            a day that exists, as YYYY-MM-DD
            un jour qui existe, en AAAA-MM-JJ

            a URI
            un URI

            a URL
            une URL

            platform/package
            plateforme/paquet

            the account's name alone
            le nom du compte seul

            a number from 0 to 100
            un nombre de 0 à 100

            an ISO 639 code of two or three small letters
            un code ISO 639 de deux ou trois minuscules

            an ISSN such as {a}
            un ISSN comme {a}

            a PMCID such as {a}
            un PMCID comme {a}

            a URL that starts with https, http, ftp or sftp
            une URL qui commence par https, http, ftp ou sftp

            a DOI such as {a}, without a URL
            un DOI comme {a}, sans URL

            a text or number
            un texte ou un nombre

            a whole number or text
            un nombre entier ou un texte

            an SPDX licence identifier such as {a}
            un identifiant de licence SPDX comme {a}

            an upper-case country code of two letters
            un code de pays de deux majuscules

            an e-mail address
            une adresse électronique

            an ORCID as {a}
            un ORCID comme {a}

            a Software Heritage identifier such as {a} and 40 digits
            un identifiant de Software Heritage comme {a} et 40 chiffres

            a version such as {a}
            une version comme {a}

            a text of {n} to {m} characters
            un texte de {n} à {m} caractères

            a URL with http or https
            une URL en http ou https

            a valid SPDX expression such as {a}
            une expression SPDX valide comme {a}

            a path relative to this file, or a URL
            un chemin relatif à ce fichier, ou une URL

            a media type such as {a}
            un type de média comme {a}

            a URL or a URN
            une URL ou un URN

            a URL, a URN or a known alias
            une URL, un URN ou un alias connu

            a language tag such as {a} or {b}
            une étiquette de langue comme {a} ou {b}

            {a} is {R}; {C} is needed
            {a} vaut {R} ; il faut {C}

            {a} has {R}; {C} is needed
            {a} a {R} ; il faut {C}

            {a} has the key {b}; {C} is needed
            {a} a la clé {b} ; il faut {C}

            {a} has {n} items; at least {m} is needed
            {a} a {n} éléments ; il en faut au moins {m}

            {a} has {n} keys; at least {m} is needed
            {a} a {n} clés ; il en faut au moins {m}

            {a} has {n} entries; at most {m} are shown
            {a} a {n} entrées ; {m} au plus sont montrées

            {a} repeats an item above
            {a} répète un élément ci-dessus

            {a} is deprecated
            {a} est déconseillé

            {a} is missing
            {a} manque

            the file has the unknown key {a}
            le fichier a la clé inconnue {a}

            {a} has the unknown key {b}
            {a} a la clé inconnue {b}

            put it in quotes: {a}
            mettez-le entre guillemets : {a}

            put it in quotes
            mettez-le entre guillemets

            write each item after "- "
            écrivez chaque élément après « - »

            the file is empty
            le fichier est vide

            the file is called {a}
            le fichier s’appelle {a}

            add cff-version, message, title and authors
            ajoutez cff-version, message, title et authors

            call it CITATION.cff, the only name that tools look for
            appelez-le CITATION.cff, le seul nom que les outils cherchent

            the file is {R}; {C} is needed
            le fichier est {R} ; il faut {C}

            the file holds {R}; {C} is needed
            le fichier contient {R} ; il faut {C}

            the file has no @context
            le fichier n’a pas de @context

            the @context is not one of CodeMeta
            le @context n’en est pas un de CodeMeta

            use {a}
            utilisez {a}

            the file has no @type
            le fichier n’a pas de @type

            the @type is {a}
            le @type est {a}

            use SoftwareSourceCode or SoftwareApplication
            utilisez SoftwareSourceCode ou SoftwareApplication

            the context does not define {a}; programs ignore it
            le contexte ne définit pas {a} ; les programmes l’ignorent

            remove it or use a name of CodeMeta
            retirez-le ou utilisez un nom de CodeMeta

            unknown name {a}; allowed: {b} or {c}
            nom inconnu {a} ; permis : {b} ou {c}

            exemptions is {R}; a list is needed
            exemptions est {R} ; il faut une liste

            write each as "- check: ..." with a reason
            écrivez chacune comme « - check: ... » avec une raison

            an exemption names no check
            une exemption ne nomme aucun contrôle

            add "check:" with a check's id
            ajoutez « check: » avec l’identifiant d’un contrôle

            no check is called {a}
            aucun contrôle ne s’appelle {a}

            list them with commons-scan checks
            listez-les avec commons-scan checks

            the exemption of {a} gives no reason and is not applied
            l’exemption de {a} ne donne pas de raison et n’est pas appliquée

            add "reason:" with a sentence
            ajoutez « reason: » avec une phrase

            the exemption of {a} expires on {b}, which is no date; it counts as expired
            l’exemption de {a} expire le {b}, qui n’est pas une date ; elle compte comme expirée

            write a day that exists as YYYY-MM-DD
            écrivez un jour qui existe, en AAAA-MM-JJ

            write "category: path" on a line each
            écrivez « category: path », un par ligne

            a path is {R}; text is needed
            un chemin est {R} ; il faut un texte

            the path {a} leads out of the repository
            le chemin {a} sort du dépôt

            name it from the repository's root
            nommez-le depuis la racine du dépôt

            no platform is called {a}
            aucune plateforme ne s’appelle {a}

            use custom with a URL
            utilisez custom avec une URL

            keep the most important
            gardez les plus importants

            {a} still has the starter value {b}
            {a} a encore la valeur de départ {b}

            put the project's own account or remove the line
            mettez le compte du projet ou retirez la ligne

            a section has no closing bracket
            une section n’a pas de crochet fermant

            write [Section]
            écrivez [Section]

            the pattern {a} starts with "!", which GitHub does not read
            le motif {a} commence par « ! », que GitHub ne lit pas

            give the files an own line without owners
            donnez aux fichiers une ligne à eux sans propriétaire

            the pattern {a} uses {b} or {c}, which GitHub does not read
            le motif {a} utilise {b} ou {c}, que GitHub ne lit pas

            use * or name the files
            utilisez * ou nommez les fichiers

            {a} is no owner
            {a} n’est pas un propriétaire

            write @user, @group/team or an address
            écrivez @user, @group/team ou une adresse

            the file has {n} bytes; GitHub ignores more than {m}
            le fichier a {n} octets ; GitHub ignore ce qui dépasse {m}

            use fewer, wider patterns
            utilisez des motifs moins nombreux et plus larges

            the file has no list of contributors
            le fichier n’a pas de liste de contributeurs

            run all-contributors init
            lancez all-contributors init

            the file names no container
            le fichier ne nomme pas de conteneur

            add image, build.dockerfile or dockerComposeFile
            ajoutez image, build.dockerfile ou dockerComposeFile

            dockerComposeFile needs a service
            dockerComposeFile a besoin d’un service

            add "service"
            ajoutez « service »

            {n} more problems are not listed
            {n} problèmes de plus ne sont pas listés

            mend those above and check again
            corrigez ceux ci-dessus et vérifiez à nouveau

            start with publiccodeYmlVersion
            commencez par publiccodeYmlVersion

            both IT and it are given
            IT et it sont tous deux donnés

            maintenance.contractors is given although the maintenance is {a}
            maintenance.contractors est donné alors que la maintenance est {a}

            set maintenance.type to contract or remove the contractors
            mettez maintenance.type à contract ou retirez les prestataires

            the country {a} is in small letters
            le pays {a} est en minuscules

            {a} is {b}; a name that ends in {c} is needed
            {a} vaut {b} ; il faut un nom qui finisse par {c}

            {a} names {b}, which does not exist
            {a} nomme {b}, qui n’existe pas

            mend the path, which starts at this file's folder
            corrigez le chemin, qui part du dossier de ce fichier

            {a} names {b}, which is no PNG image
            {a} nomme {b}, qui n’est pas une image PNG

            the video's site {a} may not offer oEmbed
            le site de la vidéo, {a}, n’offre peut-être pas oEmbed

            link to a site such as vimeo.com or youtube.com
            liez un site comme vimeo.com ou youtube.com

            use {a} instead
            utilisez plutôt {a}

            write the key as IT
            écrivez la clé IT

            set organisation.uri to urn:x-italian-pa: and the code
            mettez organisation.uri à urn:x-italian-pa: et le code

            the first paragraph has no Format
            le premier paragraphe n’a pas de Format

            start with the address of Debian's copyright format
            commencez par l’adresse du format copyright de Debian

            a paragraph of files lacks Copyright or License
            un paragraphe de fichiers manque de Copyright ou de License

            add both
            ajoutez les deux

            the version is {a}
            la version est {a}

            start the file with version = 1
            commencez le fichier par version = 1

            the table {a} is unknown
            la table {a} est inconnue

            write [[annotations]]
            écrivez [[annotations]]

            an annotation has no path
            une annotation n’a pas de chemin

            add path = "..."
            ajoutez path = "..."

            the precedence is {a}
            la préséance est {a}

            use closest, aggregate or override
            utilisez closest, aggregate ou override

            this is no key with a value and no table
            ceci n’est ni une clé avec une valeur ni une table

            write key = "value"
            écrivez clé = "valeur"

            the file has no header
            le fichier n’a pas d’en-tête

            add header: with schema-version
            ajoutez header: avec schema-version

            the header has no schema-version
            l’en-tête n’a pas de schema-version

            the schema-version is {a}
            la schema-version est {a}

            the file has no Contact
            le fichier n’a pas de Contact

            add Contact: mailto: and an address
            ajoutez Contact: mailto: et une adresse

            the file has no Expires
            le fichier n’a pas de Expires

            add Expires: and a day within a year
            ajoutez Expires: et un jour dans l’année

            {a} is no field
            {a} n’est pas un champ

            write Name: value, or # for a remark
            écrivez Nom: valeur, ou # pour une remarque

            {a} may occur once
            {a} ne peut figurer qu’une fois

            the contact {a} is no URI
            le contact {a} n’est pas un URI

            write mailto: before the address
            écrivez mailto: devant l’adresse

            write mailto:, tel: or https:
            écrivez mailto:, tel: ou https:

            Expires is {a}
            Expires vaut {a}

            write a moment as {a}
            écrivez un instant comme {a}

            the form is no mapping
            le formulaire n’est pas un ensemble de clés

            add name, description and body
            ajoutez name, description et body

            the form has no {a}
            le formulaire n’a pas de {a}

            add "{a}:" with a few words
            ajoutez « {a}: » avec quelques mots

            the form has the unknown key {a}
            le formulaire a la clé inconnue {a}

            the form has no body
            le formulaire n’a pas de corps

            add a list of fields
            ajoutez une liste de champs

            the body has no field to fill in
            le corps n’a aucun champ à remplir

            add a textarea or an input
            ajoutez un textarea ou un input

            a field's type is {a}
            le type d’un champ est {a}

            a markdown field has no value
            un champ markdown n’a pas de valeur

            add attributes.value
            ajoutez attributes.value

            the id {a} may have letters, digits, - and _ alone
            l’identifiant {a} ne peut avoir que lettres, chiffres, - et _

            the id {a} is used twice
            l’identifiant {a} sert deux fois

            give each field its own
            donnez à chaque champ le sien

            a field has no label
            un champ n’a pas de libellé

            add attributes.label
            ajoutez attributes.label

            the label {a} is used twice
            le libellé {a} sert deux fois

            tell them apart
            distinguez-les

            a dropdown has no options
            une liste déroulante n’a pas d’options

            add attributes.options
            ajoutez attributes.options

            the option {a} occurs twice
            l’option {a} figure deux fois

            the option "None" is reserved
            l’option « None » est réservée

            call it "Not applicable"
            appelez-la « Not applicable »

            check boxes have no options
            des cases à cocher n’ont pas d’options

            a check box has no label
            une case à cocher n’a pas de libellé

            add "- label:"
            ajoutez « - label: »

            the template asks for nothing
            le modèle ne demande rien

            add headings for what helps
            ajoutez des titres pour ce qui aide

            the template has no front matter, so that GitHub does not list it
            le modèle n’a pas d’en-tête, de sorte que GitHub ne le propose pas

            start the file with ---, name:, about: and ---
            commencez le fichier par ---, name:, about: et ---

            the front matter has no {a}
            l’en-tête n’a pas de {a}

            the file cannot be read
            le fichier ne peut pas être lu

            no valid YAML: {R}
            YAML non valide : {R}

            mend the line, its indentation or its quotes
            corrigez la ligne, son indentation ou ses guillemets

            the key {a} occurs again later in the same mapping
            la clé {a} revient plus loin dans le même ensemble

            the file has {n} bytes; at most {m} are read
            le fichier a {n} octets ; {m} au plus sont lus

            shorten the file or move long texts elsewhere
            raccourcissez le fichier ou déplacez les longs textes

            save it as UTF-8
            enregistrez-le en UTF-8

            the key {a} occurs twice in one mapping
            la clé {a} figure deux fois dans un ensemble

            values are nested more than {n} deep
            des valeurs sont imbriquées à plus de {n} niveaux

            flatten the file
            aplatissez le fichier

            the file holds more than {n} values, aliases counted
            le fichier contient plus de {n} valeurs, alias compris

            shorten the file
            raccourcissez le fichier

            no valid JSON: {R}
            JSON non valide : {R}

            mend the line, its commas or its quotes
            corrigez la ligne, ses virgules ou ses guillemets

            the file ends inside a mapping
            le fichier finit dans un objet

            the file ends inside a list
            le fichier finit dans une liste

            text follows the end of the value
            du texte suit la fin de la valeur

            a comma or the closing bracket is missing
            une virgule ou le crochet fermant manque

            a key in double quotes is missing
            une clé entre guillemets manque

            the colon after a key is missing
            les deux-points après une clé manquent

            a comment has no end
            un commentaire n’a pas de fin

            a single slash
            une barre oblique seule

            a control character or line break in a string
            un caractère de commande ou une fin de ligne dans une chaîne

            a string has no closing quote
            une chaîne n’a pas de guillemet fermant

            an unknown escape in a string
            un échappement inconnu dans une chaîne

            an incomplete \u escape
            un échappement \u incomplet

            {a} is no value
            {a} n’est pas une valeur

            the file has too many lines, brackets or commas
            le fichier a trop de lignes, de crochets ou de virgules

            shorten the file or split it
            raccourcissez le fichier ou divisez-le

            keys that are lists, mappings or aliases are not read
            les clés qui sont des listes, des ensembles ou des alias ne sont pas lues

            use plain text as keys
            prenez du texte simple comme clés

            use plain text as key
            prenez du texte simple comme clé

            an alias stands alone
            un alias est seul

            a key is a list or a mapping
            une clé est une liste ou un ensemble

            scoring model
            modèle de notation

            report schema
            schéma des rapports

            SPDX licence list
            liste des licences SPDX

            {a}, threaded
            {a}, à fils d’exécution

            {a}, not threaded
            {a}, sans fils d’exécution

            largest document
            plus grand document

            most tree entries
            entrées d’arbre, au plus

            {n} KiB
            {n} Kio

            layout
            disposition

            bare
            nu

            linked worktree
            arbre de travail lié

            submodule
            sous-module

            work tree
            arbre de travail

            shallow
            superficiel

            yes: history is unknown
            oui : l’historique est inconnu

            yes
            oui

            no
            non

            partial
            partiel

            grafts
            greffes

            yes, ignored
            oui, ignorées

            replace references
            références de remplacement

            remote
            dépôt distant

            commit
            commit

            HEAD
            HEAD

            files
            fichiers

            add "@type": "SoftwareSourceCode"
            ajoutez "@type": "SoftwareSourceCode"

            an ISBN
            un ISBN

            codemeta
            CodeMeta

            data package
            paquet de données

            publiccode
            publiccode

            security insights
            Security Insights

            security txt
            security.txt

            {a} is {R}; {b} is needed
            {a} vaut {R} ; il faut {b}

            lacks 1 word
            manque d’un mot

            lacks {n} words
            manque de {n} mots

            lacks 1 word of clause {a}
            manque d’un mot de la clause {a}

            lacks {n} words of clause {a}
            manque de {n} mots de la clause {a}

            clause {a} is missing
            la clause {a} manque

            adds {a}
            ajoute {a}

            adds {n} words to {a}: {b}
            ajoute {n} mots à {a} : {b}

            has {a}
            contient {a}

            has {a} in place of 1 word
            a {a} à la place d’un mot

            has {a} in place of {n} words
            a {a} à la place de {n} mots

            has {a} in place of 1 word of clause {b}
            a {a} à la place d’un mot de la clause {b}

            has {a} in place of {n} words of clause {b}
            a {a} à la place de {n} mots de la clause {b}

            restricts: {a} outside the license's text
            restreint : {a} hors du texte de la licence

            from line {n} {m} % of the words of {a} are there, without being it
            à partir de la ligne {n}, {m} % des mots de {a} sont là, sans que ce soit elle

            --worktree reads files on top of HEAD and --rev names another commit; choose one
            --worktree lit les fichiers par-dessus HEAD et --rev nomme un autre commit ; choisissez

            several reports go to standard output; give all but one of them a path: --output json=report.json
            plusieurs rapports vont à la sortie standard ; donnez un chemin à tous sauf un : --output json=rapport.json

            --fail-under is {a} but a score lies between 0 and 100
            --fail-under vaut {a} mais un score va de 0 à 100

            --max-drop is {a} but a score falls by 0 to 100 points
            --max-drop vaut {a} mais un score baisse de 0 à 100 points

            --jobs is {a} but at least one is needed
            --jobs vaut {a} mais il en faut au moins un

            --timeout is {a} but a second is the least
            --timeout vaut {a} mais il faut au moins une seconde

            --memory-limit is {a} but 64 MiB is the least
            --memory-limit vaut {a} mais il faut au moins 64 Mio

            name folders that hold clones, or a list with --from, and not both
            nommez des dossiers de clones, ou une liste avec --from, et non les deux

            --max-depth is {a} but 0 is the least
            --max-depth vaut {a} mais 0 est le moins

            --resume goes on with a run of a store; name it with --store
            --resume poursuit un passage d’un registre ; nommez-le avec --store

            the configuration {a} cannot be read; name a file
            la configuration {a} ne peut pas être lue ; nommez un fichier

            {a} cannot be read; name a report of at most 1 GiB
            {a} ne peut pas être lu ; nommez un rapport d’au plus 1 Gio

            {a} cannot be read; name a report
            {a} ne peut pas être lu ; nommez un rapport

            {a} has the structure {b} and {c} is read; scan again
            {a} a la structure {b} et {c} est lue ; analysez à nouveau

            the list {a} cannot be read or is larger than 256 MiB; name a file, or - for standard input
            la liste {a} ne peut pas être lue ou dépasse 256 Mio ; nommez un fichier, ou - pour l’entrée standard

            {a}: no object with a path; write {b} or a path alone
            {a} : pas d’objet avec un chemin ; écrivez {b} ou un chemin seul

            no repository was found below {a}
            aucun dépôt n’a été trouvé sous {a}

            no repository was found in the list {a}
            aucun dépôt n’a été trouvé dans la liste {a}

            two revisions or two reports are needed and {n} given; or name --base
            il faut deux révisions ou deux rapports et {n} sont donnés ; ou nommez --base

            --base is compared with one revision and {n} are given
            --base se compare à une révision et {n} sont données

            {a} was judged by model {b} and {c} by {d}; scan the older revision again to compare like with like
            {a} a été jugé par le modèle {b} et {c} par {d} ; analysez à nouveau la révision plus ancienne pour comparer ce qui est comparable

            no file that can be read, or larger than 4 MiB
            pas un fichier lisible, ou plus grand que 4 Mio

            the store keeps no facts of {a}; scan it with --store first
            le registre ne garde aucun fait sur {a} ; analysez-le d’abord avec --store

            no run has a report on {a}; repositories go by their path below the folder of the batch
            aucun passage n’a de rapport sur {a} ; les dépôts se nomment par leur chemin sous le dossier du lot

            1 record was replaced by a later one of the same path
            1 entrée a été remplacée par une plus récente du même chemin

            {n} records were replaced by a later one of the same path
            {n} entrées ont été remplacées par une plus récente du même chemin

            there is no check or figure {a}
            il n’y a ni contrôle ni chiffre {a}

            --tags and --every name different moments; choose one
            --tags et --every nomment des moments différents ; choisissez

            --from is {a}, after --to, which is {b}
            --from vaut {a}, après --to, qui vaut {b}

            a trend can be written as text, html, json, ndjson or csv
            une tendance s’écrit en text, html, json, ndjson ou csv

            {a} is there already; edit it, or remove it first
            {a} existe déjà ; modifiez-le, ou retirez-le d’abord

            {a} cannot be written: {b}
            {a} ne peut pas être écrit : {b}

            no document is missing that could be proposed
            aucun document ne manque qui pourrait être proposé

            {a} was not written: {b}
            {a} n’a pas été écrit : {b}

            {a}: no report; merge files that --output json or --output ndjson wrote
            {a} : pas de rapport ; fusionnez des fichiers écrits par --output json ou --output ndjson

            a page cannot be written to {a}: {b}
            une page ne peut pas être écrite dans {a} : {b}

            no file can be made in {a}, where what waits for its turn is kept; name another folder in TMPDIR
            aucun fichier ne peut être créé dans {a}, où attend ce qui n’est pas à son tour ; nommez un autre dossier dans TMPDIR

            This is a mistake of commons-scan; please report it with the command.
            C’est une erreur de commons-scan ; merci de la signaler avec la commande.

            the report cannot be written to {a}: {b}
            le rapport ne peut pas être écrit dans {a} : {b}

            {a} is no store of this program; name another file, which is made
            {a} n’est pas un registre de ce programme ; nommez un autre fichier, qui sera créé

            the store {a} cannot be opened: {b}; name a file that can be written
            le registre {a} ne peut pas être ouvert : {b} ; nommez un fichier que l’on peut écrire

            there is no store {a}; `commons-scan batch --store` makes one
            il n’y a pas de registre {a} ; `commons-scan batch --store` en crée un

            the store cannot be written: {a}; what was saved before is kept
            le registre ne peut pas être écrit : {a} ; ce qui a été enregistré avant est gardé

            the store cannot be read: {a}
            le registre ne peut pas être lu : {a}

            {a}:{n}: {R}
            {a}:{n}: {R}
            """#)
}
