import type { LanguageProfile } from './types.ts';

export const spanish: LanguageProfile = {
  language: 'es',
  heads: `universidad universidades escuela colegio instituto academia facultad centro ministerio embajada comisión comité
    consejo agencia oficina conservatorio politécnico politécnica laboratorio museo biblioteca hospital banco sociedad
    compañía grupo fundación asociación unión federación`,
  headsInSmallLetters: true,
  university: 'universidad universidades',
  generic: `nacional internacional autónoma autónomo estatal real superior católica libre abierta pública privada europea
    central tecnológica tecnológico técnica técnico tecnología ciencias ciencia artes arte comercio derecho medicina salud
    educación enseñanza investigación ingeniería agraria estudios nueva distancia`,
  small: 'de del la el los las y e en para a',
  and: 'y e',
  between: 'de del la el los las',
  oneMoreOf: 'la de',
  locatives: 'en desde hacia cerca ciudad',
  legalForms: 'sa sl',
  academic:
    'estudiante estudiantes alumno alumnos alumna alumnas profesor profesora profesores catedrático catedrática egresado egresada investigador investigadora investigadores campus rector rectora licenciatura beca doctorado',
  definition: 'en adelante | en lo sucesivo | por sus siglas | conocida como',
  personDeeds: 'lloró sonrió suspiró susurró murió confesó dormía',
  personThings: 'cuchillo navaja puñal pistola revólver machete',
  namedAfter: 'prensa editorial ediciones hospital museo parque calle club radio emisora librería',
  landforms: 'lago laguna río monte cabo bahía valle isla islas playa puerto pueblo calle avenida plaza barrio',
  scholars: `universitario universitaria universitarios aulas investigador investigadora investigadores rector rectora vicerrector vicerrectora decano decana cátedra tesis
    doctor doctora doctorado historiador historiadora economista economistas físico química químico biólogo bióloga`,
  scholarsBefore: 'estudió enseñó licenció',
  sports: 'partido liga copa gol goles equipo club venció ganó perdió empató delantero entrenador afición estadio',
  cityWords:
    'ayuntamiento alcalde alcaldesa vecinos policía aeropuerto estación calle barrio nació vive provincia diputación',
  deeds: 'ofrece acoge firma lidera coordina imparte convoca participa otorga investiga publica admite',
  partners: 'con',
  partnerships: 'intercambio convenio convenios acuerdo alianza cooperación colaboración investigación',
  trades: `juez jueza cocinero cocinera panadero panadera carnicero carnicera peluquero peluquera fontanero fontanera
    electricista carpintero mecánico jardinero jardinera cartero tendero camarero camarera pescador pescadora
    agricultor agricultora pastor taxista camionero conductor conductora chófer vecino vecina inquilino inquilina
    pasajero pasajera socorrista bombero enfermero enfermera comadrona dentista policía agente sargento
    cabo preso presa acusado acusada imputado viuda viudo jubilado jubilada alumno alumna batería
    trompetista violinista pianista guitarrista cantante portero delantero centrocampista velocista remero boxeador
    nadador nadadora fotógrafo fotógrafa`,
  credits: `foto fotos fotografía fotografías vídeo cámara ilustración ilustraciones texto textos letra música diseño
    maquetación traducción`,
};
