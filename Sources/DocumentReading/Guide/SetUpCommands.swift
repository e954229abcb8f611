/// Commands that make a fresh clone ready to work on, whatever stands around them.
enum SetUpCommands {
    static func contain(_ command: String) -> Bool {
        wholes.contains(command) || beginnings.contains { command.hasPrefix($0) }
    }

    /// With a name behind them they install something else.
    private static let wholes: Set = [
        "npm i", "npm install", "npm ci", "yarn", "yarn install", "pnpm i", "pnpm install", "bun install", "bundle",
        "bundle install", "composer install", "poetry install", "uv sync", "pdm install", "pipenv install",
        "mix deps.get", "make", "cargo build", "go mod download", "dotnet restore", "dotnet build", "swift build",
        "flutter pub get", "stack build", "cabal build", "dune build", "lein deps", "docker compose up",
        "docker-compose up", "vagrant up",
    ]

    private static let beginnings = [
        "pip install -e", "pip3 install -e", "python -m pip install -e", "pip install -r", "pip3 install -r",
        "python -m pip install -r", "conda env create", "./configure", "script/bootstrap", "script/setup", "bin/setup",
        "./bin/setup", "./gradlew build", "mvn install", "mvn clean install", "./mvnw install", "devtools::install",
    ]
}
