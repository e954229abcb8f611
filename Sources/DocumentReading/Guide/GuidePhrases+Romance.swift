extension GuidePhrases {
    static let french: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            """
            3: comment contribuer, processus de contribution, etapes pour contribuer, flux de travail, forker le depot, forkez le depot, faites un fork, creez un fork, creer un fork, dupliquer le depot, ouvrir un ticket avant, discutez d abord
            2: contribuer, ouvrir une pull request, ouvrez une pull request, relues et approuvees, relue et approuvee, demander une relecture, obtenir une relecture, demandez une relecture, creez une branche, creer une branche, nouvelle branche, vos modifications, proposer une modification
            """
        ),
        (
            .chooseATask,
            """
            4: par ou commencer, ou commencer, premiere contribution, premieres contributions, choisir une tache, choisir un ticket, choisissez un ticket, choisissez une tache, trouver une tache, sur quoi travailler, facile pour debuter, tickets faciles, comment aider, facons de contribuer, manieres de contribuer, debutants bienvenus, bon premier ticket
            2: tickets ouverts, feuille de route, traductions, ameliorer la documentation
            """
        ),
        (
            .talkToTheCommunity,
            """
            4: code de conduite, liste de diffusion, canal irc, salon de discussion, poser une question, posez vos questions, des questions, besoin d aide, demander de l aide, contactez nous, nous contacter, nous rejoindre, rejoignez nous, ecrivez nous, canal de discussion
            3: communaute, forum, respectueux, bienveillan*, question
            """
        ),
        (
            .buildLocalWorkspace,
            """
            5: environnement de developpement, environnement local, installation locale, installer les dependances, installez les dependances, mettre en place l environnement, preparer l environnement, configurer l environnement, lancer le projet, lancer l application, lancer le serveur, compiler le projet, cloner le depot, clonez le depot, en local, localement
            3: installation, installer, installez, dependances, prerequis, pre requis, compiler, lancer
            """
        ),
        (
            .dealWithTheCode,
            """
            4: style de code, style de codage, conventions de code, conventions de codage, conventions de nommage, regles de style, normes de codage, qualite du code, structure du projet, structure du code, organisation du code, architecture du projet, regles de codage
            3: indentation, formatage, commentaires, code source, lisib*, nommage, conventions
            """
        ),
        (
            .submitTheChanges,
            """
            3: demande de fusion, demandes de fusion, demande de tirage, proposer une pull request, soumettre, soumettez, message de commit, messages de commit, revue de code, relecture, lancer les tests, ajouter des tests, tests unitaires, fusionner, fusionnee, envoyer un correctif, accord de licence, certificat d origine
            2: branche, correctif*, relu, valider, licence
            """
        ),
    ]

    static let spanish: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            """
            3: como contribuir, como colaborar, proceso de contribucion, pasos para contribuir, flujo de trabajo, haz un fork, hacer un fork, crea un fork, bifurca*, abre un issue antes
            2: contribuir, contribuciones, contribucion, crea una rama, crear una rama, nueva rama, tus cambios
            """
        ),
        (
            .chooseATask,
            """
            4: por donde empezar, donde empezar, primera contribucion, elige una tarea, elegir una tarea, elegir un issue, encontrar una tarea, en que trabajar, en que puedo ayudar, como puedo ayudar, formas de contribuir, maneras de contribuir, formas de colaborar, tareas faciles, para principiantes
            2: issues abiertos, incidencias abiertas, hoja de ruta, traducciones, mejorar la documentacion
            """
        ),
        (
            .talkToTheCommunity,
            """
            4: codigo de conducta, lista de correo, canal de chat, hacer preguntas, haz una pregunta, tienes preguntas, tienes dudas, alguna duda, pedir ayuda, necesitas ayuda, contactanos, contacta con, ponte en contacto, unete a, escribenos
            3: comunidad, foro, respetuos*, preguntas, dudas
            """
        ),
        (
            .buildLocalWorkspace,
            """
            5: entorno de desarrollo, entorno local, entorno virtual, instalacion local, instala las dependencias, instalar las dependencias, instalar dependencias, configurar el entorno, preparar el entorno, ejecutar el proyecto, ejecuta el proyecto, iniciar el servidor, compilar el proyecto, clona el repositorio, clonar el repositorio, en local, localmente
            3: instalacion, instalar, instala, dependencias, requisitos, prerrequisitos, compilar, ejecutar
            """
        ),
        (
            .dealWithTheCode,
            """
            4: estilo de codigo, guia de estilo, estilo de codificacion, convenciones de codigo, convenciones de nombres, normas de codigo, estandares de codigo, calidad del codigo, estructura del proyecto, estructura del codigo, arquitectura del proyecto, buenas practicas
            3: indentacion, sangria, formato, comentarios, codigo fuente, legib*, convenciones
            """
        ),
        (
            .submitTheChanges,
            """
            3: solicitud de extraccion, solicitudes de extraccion, solicitud de fusion, envia un pull request, enviar un pull request, abre un pull request, enviar cambios, enviar tus cambios, mensaje de commit, mensajes de commit, revision de codigo, ejecutar las pruebas, ejecuta las pruebas, agrega pruebas, pruebas unitarias, fusionar, acuerdo de licencia
            2: rama, ramas, parche*, revision, pruebas, licencia
            """
        ),
    ]

    static let portuguese: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            """
            3: como contribuir, como colaborar, processo de contribuicao, passos para contribuir, fluxo de trabalho, faca um fork, fazer um fork, faca o fork, crie um fork, abra uma issue antes
            2: contribuir, contribuicoes, contribuicao, crie uma branch, criar uma branch, crie um branch, nova branch, suas alteracoes, suas mudancas
            """
        ),
        (
            .chooseATask,
            """
            4: por onde comecar, onde comecar, primeira contribuicao, escolha uma tarefa, escolher uma tarefa, escolha uma issue, escolher uma issue, encontrar uma tarefa, em que trabalhar, como posso ajudar, formas de contribuir, maneiras de contribuir, tarefas faceis, para iniciantes
            2: issues abertas, traducoes, melhorar a documentacao
            """
        ),
        (
            .talkToTheCommunity,
            """
            4: codigo de conduta, lista de discussao, lista de e mail, fazer perguntas, faca uma pergunta, tem duvidas, alguma duvida, pedir ajuda, precisa de ajuda, entre em contato, fale conosco, junte se, participe do
            3: comunidade, forum, respeitos*, perguntas, duvidas
            """
        ),
        (
            .buildLocalWorkspace,
            """
            5: ambiente de desenvolvimento, ambiente local, ambiente virtual, instalacao local, instale as dependencias, instalar as dependencias, instalando as dependencias, configurar o ambiente, configurando o ambiente, rodar o projeto, rode o projeto, executar o projeto, iniciar o servidor, compilar o projeto, clone o repositorio, clonar o repositorio, localmente
            3: instalacao, instalar, instale, dependencias, requisitos, pre requisitos, compilar, rodar
            """
        ),
        (
            .dealWithTheCode,
            """
            4: estilo de codigo, guia de estilo, convencoes de codigo, convencoes de nomes, padroes de codigo, padrao de codigo, qualidade do codigo, estrutura do projeto, estrutura do codigo, arquitetura do projeto, boas praticas
            3: indentacao, formatacao, comentarios, codigo fonte, legib*, convencoes
            """
        ),
        (
            .submitTheChanges,
            """
            3: envie um pull request, enviar um pull request, abra um pull request, abrir um pull request, pedido de merge, enviar alteracoes, mensagem de commit, mensagens de commit, revisao de codigo, execute os testes, executar os testes, rode os testes, adicione testes, testes unitarios, mesclar, acordo de licenca
            2: ramo, revisao, testes, licenca
            """
        ),
    ]

    static let italian: [(GuideTopic, String)] = [
        (
            .contributionFlow,
            """
            3: come contribuire, processo di contribuzione, passi per contribuire, flusso di lavoro, fai un fork, fare un fork, crea un fork, apri prima una issue
            2: contribuire, contributi, contributo, crea un branch, creare un branch, nuovo branch, nuovo ramo, tue modifiche
            """
        ),
        (
            .chooseATask,
            """
            4: da dove iniziare, da dove cominciare, dove iniziare, primo contributo, scegli un compito, scegliere una issue, scegli una issue, trovare una issue, su cosa lavorare, come posso aiutare, modi per contribuire, modi di contribuire, per principianti
            2: issue aperte, traduzioni, migliorare la documentazione
            """
        ),
        (
            .talkToTheCommunity,
            """
            4: codice di condotta, lista di posta, fare domande, fai una domanda, hai domande, chiedere aiuto, bisogno di aiuto, contattaci, contatta, unisciti, scrivici
            3: comunita, forum, rispettos*, domande
            """
        ),
        (
            .buildLocalWorkspace,
            """
            5: ambiente di sviluppo, ambiente locale, ambiente virtuale, installazione locale, installa le dipendenze, installare le dipendenze, configurare l ambiente, preparare l ambiente, avviare il progetto, avvia il server, avviare il server, compilare il progetto, clona il repository, clonare il repository, in locale, localmente
            3: installazione, installare, installa, dipendenze, requisiti, prerequisiti, compilare, avviare
            """
        ),
        (
            .dealWithTheCode,
            """
            4: stile del codice, stile di codifica, guida di stile, convenzioni di codice, convenzioni di codifica, convenzioni di denominazione, qualita del codice, struttura del progetto, struttura del codice, architettura del progetto
            3: indentazione, formattazione, commenti, codice sorgente, leggib*, convenzioni
            """
        ),
        (
            .submitTheChanges,
            """
            3: richiesta di pull, invia una pull request, inviare una pull request, apri una pull request, aprire una pull request, inviare le modifiche, messaggio di commit, messaggi di commit, revisione del codice, esegui i test, eseguire i test, aggiungi test, test unitari, unire, accordo di licenza
            2: ramo, revisione, licenza
            """
        ),
    ]
}
