/**
 * Declarations for a `.style` binding, such as `--value:40`: the property takes text, as `cssText`, which a content
 * security policy allows where it blocks the attribute. Its TypeScript type only says what it gives.
 */
export const styleText = (declarations: string): CSSStyleDeclaration => declarations as unknown as CSSStyleDeclaration;
