/** Trouble that ends a command: 2 wrong usage or settings, 3 input could not be read (interface.md section 4). */
export class UserError<Code extends string = string, Args = unknown> extends Error {
  readonly exitCode: 2 | 3
  readonly code: Code
  readonly args: Args

  constructor(exitCode: 2 | 3, code: Code, args: Args) {
    super(code)
    this.exitCode = exitCode
    this.code = code
    this.args = args
  }
}
