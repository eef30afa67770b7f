import ts from 'typescript';

/** How the standard library's declarations call what the data has under another name. */
const otherNames: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlySet: 'Set',
  ReadonlySetLike: 'Set',
  ReadonlyMap: 'Map',
  RegExpMatchArray: 'Array',
  RegExpExecArray: 'Array',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
  IteratorObject: 'Iterator',
  BuiltinIterator: 'Iterator',
  PromiseLike: 'Promise',
};

const isTyped = (name: string): boolean => /^(Big)?(Uint|Int|Float)\d+(Clamped)?Array$/.test(name);

/** Paths under which the data may have something named `name` of an interface, or of its constructor where `isStatic`. */
export function memberPaths(owner: string, name: string, isStatic: boolean): string[][] {
  const plain = otherNames[owner.replace(/Constructor$/, '')] ?? owner.replace(/Constructor$/, '');
  const steps = plain.split('.');
  return [
    ...(isStatic ? [['api', ...steps, `${name}_static`]] : []),
    ['api', ...steps, name],
    ['javascript', 'builtins', ...steps, name],
    ...(isTyped(plain) ? [['javascript', 'builtins', 'TypedArray', name]] : []),
  ];
}

export const globalPaths = (name: string): string[][] => [
  ['api', name],
  ['javascript', 'builtins', name],
  ['api', 'Window', name],
];

/** The name of what a member is declared in, such as `URL` or `Intl.NumberFormat`, and whether it is static there. */
export function ownerOf(
  declaration: ts.Declaration,
): { readonly owner: string; readonly isStatic: boolean } | undefined {
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) {
    const name = parent.name?.text ?? '';
    const space = parent.parent.parent;
    const owner = space && ts.isModuleDeclaration(space) ? `${space.name.text}.${name}` : name;
    return { owner, isStatic: name.endsWith('Constructor') };
  }
  // `declare var URL: { canParse(…): … }`
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return { owner: parent.parent.name.getText(), isStatic: true };
  // `declare namespace CSS { function supports(…): … }`
  if (ts.isModuleBlock(parent)) return { owner: parent.parent.name.getText(), isStatic: true };
  return undefined;
}

/** Names of the interfaces and classes that a value of the type has, from the most special on. */
export function interfacesOf(checker: ts.TypeChecker, type: ts.Type): string[] {
  const names = new Set<string>();
  const visit = (one: ts.Type): void => {
    const apparent = checker.getApparentType(one);
    if (apparent.isUnionOrIntersection()) return apparent.types.forEach(visit);
    const symbol = apparent.getSymbol();
    if (!symbol || names.has(symbol.name)) return;
    names.add(symbol.name);
    const declared = checker.getDeclaredTypeOfSymbol(symbol);
    if (declared.isClassOrInterface()) checker.getBaseTypes(declared).forEach(visit);
  };
  visit(checker.getNonNullableType(type));
  return [...names];
}
