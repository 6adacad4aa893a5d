import { readAsked, readCommand } from '../../../src/conversation/understanding';
import { english, spanish } from './context';

const commandIn = (text: string) => [english, spanish].map((each) => readCommand({ text }, each)?.command);

describe('a wish to be forgotten', () => {
  it.each([
    'delete everything',
    'DELETE MY DATA!!!',
    'forget me',
    'erase me',
    'erase everything you have on me',
    'erase all you know about me',
    'remove all my data now please',
    'delete all the data you have about me',
    'can u delete everything u have on me',
    'i want you to delete my data',
    'please forget that i was here',
    'forget what I said',
    'wipe whatever I told you',
    'get rid of my info pls',
    'delete my data, all of it',
    'clear all my messages',
    "don't keep my data",
    'delte my data',
    'please erase everthing',
    'delete all my infomation',
    'borra todo',
    'bórralo todo',
    'elimina mis datos',
    'por favor borra todo lo que te dije',
    'quiero que borres mis datos',
    'olvida lo que dije',
    'olvídate de todo',
    'elimina todo lo que sabes de mí',
    'no guardes nada',
    'borra mi informacion ya',
    'bora mis datos',
    'elimna todo',
  ])('is heard: %s', (text) => expect(commandIn(text)).toEqual(['deleteMyData', 'deleteMyData']));

  it.each([
    'I forgot everything',
    'forgot my data',
    'olvidé todo',
    'deleted everything',
    'they removed everything',
    'delete my date',
    'clear my date',
    'remove my house',
    'delete',
    'I already sent them all my data and they lost everything I told them in the letter',
    'me borraron todo',
    'no borres nada',
    'do not delete my data',
  ])('is not: %s', (text) => expect(commandIn(text)).not.toContain('deleteMyData'));
});

describe('a wish to see what is kept', () => {
  it.each([
    'what do you know about me',
    'what do u know about me',
    'what informaton do you have on me',
    'show me everything you have on me',
    'how long do you keep my data',
    'do you store my messages',
    "what's stored about me",
    'show me my data',
    'qué sabes de mí',
    'dime qué sabes de mí',
    'muéstrame todo lo que sabes de mí',
    'qué tienes guardado de mí',
    'qué datos tienes de mí',
    '¿cuánto tiempo guardas mis datos?',
  ])('is heard: %s', (text) => expect(commandIn(text)).toEqual(['whatYouKnow', 'whatYouKnow']));
});

describe('a question about who sees this chat', () => {
  it.each([
    'is my boss reading this',
    'can my boss see this?',
    "i don't want my boss to see this",
    'are you selling my data',
    'do you share my information',
    'who sees this',
    'who can see what I write',
    'does the IRS see this',
    'will ICE see this',
    'will you tell the IRS',
    'will you report me to the irs',
    'are you the irs',
    'do you work for the IRS?',
    'is this private?',
    'is my data safe',
    'can I trust you',
    'who runs this',
    'are you recording this',
    'mi jefe está leyendo esto',
    '¿mi jefe puede ver esto?',
    'no quiero que mi jefe lea esto',
    'vendes mis datos',
    '¿están vendiendo mis datos?',
    'quién ve esto',
    '¿quién lee lo que escribo?',
    'esto es confidencial',
    'le vas a decir al irs',
    'eres del irs',
    'puedo confiar en ti',
    'quién está detrás de esto',
  ])('is heard: %s', (text) => {
    expect(commandIn(text)).toEqual([undefined, undefined]);
    expect([english, spanish].map((each) => readAsked({ text }, each))).toEqual(['privacy', 'privacy']);
  });

  it.each([
    'should I read this letter?',
    'can you see this letter?',
    'does my employer get a letter?',
    'they read this to me over the phone',
    'my boss',
    'the letter says private',
  ])('is not: %s', (text) => expect(readAsked({ text }, english)).not.toBe('privacy'));
});
