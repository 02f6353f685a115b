import { describe, expect, it } from 'vitest';
import { inShort, read } from '../small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';

describe('a visit in person', () => {
  it.each([
    ['en', `A delegation of ${B} visited ${A} on Tuesday, where they discussed joint online degrees.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday to study its online courses.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday to study how it teaches online.`],
    ['en', `A delegation of ${B} visited ${A}, a pioneer of online teaching, on Tuesday.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday, the host said online.`],
    ['en', `${A} received a delegation of ${B} on Tuesday and showed it the virtual campus.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday, where students sang by video link.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday; the talks will go on by video link.`],
    ['en', `A delegation of ${B} visited ${A} and its video conference centre on Tuesday.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday and its virtual exchange office.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday and saw the new online meeting room.`],
    ['en', `On Tuesday, a delegation of ${B} visited ${A}, known for its courses on Zoom.`],
    ['zh', `3月5日，${B}代表团访问${A}并参观视频会议中心。`],
    ['zh', `3月5日，${B}代表团访问${A}，參觀了視頻會議室。`],
    ['zh', `3月5日，${B}代表团访问${A}的网络访问中心。`],
    ['zh', `3月5日，${B}代表团访问${A}，双方就在线课程进行交流。`],
    ['zh', `3月5日，${A}接待${B}代表团，并介绍线上教学平台。`],
    ['es', `Una delegación de ${B} visitó ${A} el martes para conocer sus cursos en línea.`],
    ['fr', `Une délégation de ${B} a visité ${A} mardi pour étudier ses cours en ligne.`],
    ['de', `Eine Delegation der ${B} besuchte am Dienstag die ${A} und lernte ihre Online-Kurse kennen.`],
    ['ru', `Делегация ${B} посетила ${A} во вторник и познакомилась с онлайн-курсами.`],
    ['ms', `Delegasi ${B} melawat ${A} pada hari Selasa untuk meninjau kursus dalam talian.`],
  ])('is read in %s where something else is online: “%s”', (language, text) => {
    expect(read(['# News', text], { language }).map(inShort)).toEqual(['visit done delegation 2024-03-05 beta→alpha']);
  });
});

describe('a visit by video', () => {
  it.each([
    ['en', `A delegation of ${B} visited ${A} online on Tuesday.`],
    ['en', `A delegation of ${B} visited ${A} virtually on Tuesday.`],
    ['en', `A delegation of ${B} visited ${A} on Tuesday by video link.`],
    ['en', `A delegation of ${B} visited ${A} via video conference on Tuesday.`],
    ['en', `A delegation of ${B} paid a virtual visit to ${A} on Tuesday.`],
    ['en', `${A} welcomed a delegation of ${B} on Zoom on Tuesday.`],
    ['en', `${A} received a delegation of ${B} remotely on Tuesday.`],
    ['en', `In an online meeting on Tuesday, ${A} received a delegation of ${B}.`],
    ['en', `${A} met online with a delegation of ${B} on Tuesday.`],
    ['en', `A delegation of ${B} visited ${A}, holding talks on Zoom on Tuesday.`],
    ['zh', `3月5日，${B}代表团通过视频连线访问${A}。`],
    ['zh', `3月5日，${B}代表团线上访问${A}。`],
    ['es', `Una delegación de ${B} visitó ${A} el martes por videoconferencia.`],
    ['es', `Una delegación de ${B} visitó ${A} el martes en una reunión virtual.`],
    ['fr', `Une délégation de ${B} a visité ${A} mardi par visioconférence.`],
    ['de', `Eine Delegation der ${B} besuchte am Dienstag per Videokonferenz die ${A}.`],
    ['ru', `Делегация ${B} посетила ${A} во вторник в режиме онлайн.`],
    ['ms', `Delegasi ${B} melawat ${A} secara dalam talian pada hari Selasa.`],
  ])('is none in %s: “%s”', (language, text) => {
    expect(read(['# News', text], { language })).toEqual([]);
  });
});
