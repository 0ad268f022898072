/** An act that Discord's own client would not have let a member do. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
