// `import.meta.glob`, and style sheets as modules.
/// <reference types="vite/client" />
