import { fold } from '../../arabic/fold.ts';
import { inflected, type VerbForm } from './inflection.ts';

/** A form of a verb that tells of speech with one object only, and that object, folded. */
export interface ObjectVerbForm {
  readonly form: VerbForm;
  readonly objects: ReadonlySet<string>;
  /** What is said begins with the first `ب` behind the object: `وجه اتهامات لقطر | بمساندة`. */
  readonly isLedByBeh: boolean;
}

/** Past, present, participle (or `-`); its object; `ب` where that leads to what is said. */
const TABLE = `
حمل يحمل محمل / مسؤولية المسؤولية /
وجه يوجه موجه / اتهام اتهاما اتهامات اتهامين الاتهام الاتهامات تهمة التهمة تهما التهم / ب
كال يكيل - / اتهامات الاتهامات التهم / ب
`;

/** Folded forms to what they are: `حملت`, `يحملون`, `وجه`. */
export const OBJECT_VERBS: ReadonlyMap<string, ObjectVerbForm> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [verb, objects, led] = line.split('/').map((part) => part.trim());
      const object = {
        objects: new Set(fold(objects!).split(/\s+/u)),
        isLedByBeh: led !== '',
      };
      return inflected(`${verb} object`).map(
        ([form, of]) => [form, { ...object, form: of }] as const,
      );
    }),
);
