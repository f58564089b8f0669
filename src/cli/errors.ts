// What the person at the keyboard can mend: the message names the file, the place and the mend. Printed without a stack, exit status 2.
export class UserError extends Error {}
