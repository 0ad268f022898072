import { fold } from '../../arabic/fold.ts';
import { inflected, type VerbForm } from './inflection.ts';

/** A form of a verb that tells of speech with one object only, and that object, folded. */
export interface ObjectVerbForm {
  readonly form: VerbForm;
  readonly objects: ReadonlySet<string>;
  /**
   * Where what is said begins: at whom the verb acts on, at the first `ب` behind the object
   * (`وجهت الوزارة اتهامات لقطر | بمساندة`), or at the object, which an `إلى` follows (`عزا | ذلك إلى`).
   */
  readonly led: 'whom' | 'beh' | 'object';
}

/** Past, present, participle (or `-`); its object; `ب` or `إلى` where that leads to what is said. */
const TABLE = `
حمل يحمل محمل / مسؤولية المسؤولية /
وجه يوجه موجه / اتهام اتهاما اتهامات اتهامين الاتهام الاتهامات تهمة التهمة تهما التهم / ب
كال يكيل - / اتهامات الاتهامات التهم / ب
عزا يعزو - / سبب السبب أسباب ذلك هذا تراجع ارتفاع انخفاض زيادة نقص ضعف تأخر تأخير الارتفاع التراجع الانخفاض / إلى
أرجع - - / سبب السبب أسباب ذلك هذا تراجع ارتفاع انخفاض زيادة نقص ضعف تأخر تأخير الارتفاع التراجع الانخفاض / إلى
`;

const LEADS: Readonly<Record<string, ObjectVerbForm['led']>> = { ب: 'beh', إلى: 'object' };

/** Folded forms to what they are: `حملت`, `يحملون`, `وجه`. */
export const OBJECT_VERBS: ReadonlyMap<string, ObjectVerbForm> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [verb, objects, led] = line.split('/').map((part) => part.trim());
      const object = {
        objects: new Set(fold(objects!).split(/\s+/u)),
        led: LEADS[led!] ?? 'whom',
      };
      return inflected(`${verb} object`).map(
        ([form, of]) => [form, { ...object, form: of }] as const,
      );
    }),
);
