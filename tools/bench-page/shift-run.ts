import type { Form } from './shift-forms.ts';
import type { Shift, ShiftStage } from './shift-stage.ts';

/** What moved, by the change of state that it belongs to. */
export type Moved = Readonly<Record<string, readonly Shift[]>>;

/** Some changes of state in a page of its own. */
export type Run = (stage: ShiftStage, form: Form, path: string) => Promise<Moved>;
