/** What a bundler knows of its modules, as far as it is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** What the words of every language are found and written with: no tag is ready without it, though only what it loads imports it. */
const always = /\/messages\/(format|loader-of|own-labels)\.ts$/;

/**
 * For a script of which parts are loaded on demand: what is needed in any case stays one file. A bundler moves each set of
 * modules that such a part uses, too, into a chunk of its own, which all pages then load beside the script.
 *
 * @returns names the chunk of a module that its entry imports, itself or through others, or that words need; null for one that is on demand.
 */
export function withTheEntry(): (id: string, modules: Modules) => string | null {
  const needed = new Set<string>();
  const isNeeded = (id: string, modules: Modules, seen = new Set<string>()): boolean => {
    if (needed.has(id)) return true;
    // Modules that import each other are needed if anything else needs one of them.
    if (seen.has(id)) return false;
    seen.add(id);
    const module = modules.getModuleInfo(id);
    const is =
      !!module && (module.isEntry || always.test(id) || module.importers.some((one) => isNeeded(one, modules, seen)));
    if (is) needed.add(id);
    return is;
  };
  return (id, modules) => (isNeeded(id, modules) ? 'entry' : null);
}
