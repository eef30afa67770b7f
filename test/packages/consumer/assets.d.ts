// Bundlers declare such modules in their own types, such as vite/client.
declare module '*.css';
