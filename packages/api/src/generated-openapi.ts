import { printDocument } from './openapi/print-document.ts';
import { operations } from './operations/all.generated.ts';

/** Where the document is kept under version control, so that every change of the API is seen in review. */
export const openApiFile = new URL('../openapi.generated.json', import.meta.url);

/** The content of that file. */
export const openApiText = (): string => `${JSON.stringify(printDocument(operations), null, 2)}\n`;
