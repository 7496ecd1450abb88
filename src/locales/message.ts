/**
 * One text of the interface, and what a translator must know to say it in another language.
 *
 *     { message: 'Mention {position} of {total}', description: 'Announced after a jump …' }
 *
 * Names in braces are filled in when it is shown. They are our own and not Chrome's numbered `$1`, because a number
 * binds the order in which code passes the words to the order in which one language says them.
 */
export type Message = { readonly message: string; readonly description: string };
