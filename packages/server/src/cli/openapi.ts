// Writes openapi.generated.json anew from the operations and the shapes of the contract.
import { writeFile } from 'node:fs/promises';
import { openApiFile, openApiText } from '../openapi/generated-file.ts';

await writeFile(openApiFile, openApiText());
