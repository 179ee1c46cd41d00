/** Its message is a Dutch sentence for whoever is at the page. */
export class ActionRefused extends Error {}

/** What is neither one of our actions nor near enough to one to say what is wrong with it. */
export const noAction = 'Dat is geen geldige opdracht.'
export const noSuchMessage = 'Dat bericht staat niet (meer) op deze telefoon.'
export const noSuchChoice = 'Dat bericht heeft die knop niet.'
