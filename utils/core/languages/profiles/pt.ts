import type { LanguageProfile } from './types.ts';

export const portuguese: LanguageProfile = {
  language: 'pt',
  heads: `universidade universidades escola colégio instituto academia faculdade centro ministério embaixada comissão comitê
    conselho agência escritório conservatório politécnico laboratório museu biblioteca hospital banco sociedade companhia
    grupo fundação associação união federação`,
  headsInSmallLetters: true,
  university: 'universidade universidades',
  generic: `nacional internacional federal estadual superior católica livre aberta pública privada europeia central
    tecnológica tecnológico técnica tecnologia ciências ciência artes arte comércio direito medicina saúde educação ensino
    pesquisa engenharia agrária estudos nova naval`,
  small: 'de do da dos das e em para a o os as no na',
  and: 'e',
  between: 'de do da dos das',
  oneMoreOf: 'a de',
  locatives: 'em no na desde para cidade',
  legalForms: 'sa ltda',
  academic:
    'estudante estudantes aluno alunos aluna professor professora professores pesquisador pesquisadora investigador investigadora campus reitor reitora bolsa doutorado doutoramento licenciatura',
  definition: 'doravante designada | doravante | adiante designada | abreviadamente',
  namedAfter: 'editora imprensa hospital museu parque rua clube rádio livraria',
  landforms: 'lago rio serra monte ilha praia porto cidade vila rua avenida praça bairro',
  scholars: `universitário universitária reitor reitora vice-reitor docente docentes tese cátedra historiador historiadora economista físico química
    biólogo bióloga doutor doutora catedrático catedrática estudou leciona formou`,
  sports:
    'jogo liga taça golo golos gol gols equipa equipe clube venceu ganhou perdeu empatou avançado treinador estádio',
  cityWords: 'câmara prefeitura prefeito autarca moradores polícia aeroporto estação rua bairro nasceu vive concelho',
  deeds: 'oferece acolhe assina lidera coordena leciona participa atribui investiga publica admite',
  partners: 'com',
  partnerships: 'intercâmbio convênio convénio acordo parceria cooperação colaboração pesquisa investigação',
  trades: `juiz juíza cozinheiro cozinheira padeiro padeira talhante açougueiro barbeiro cabeleireiro cabeleireira
    canalizador encanador eletricista carpinteiro mecânico jardineiro jardineira carteiro empregado garçom pescador
    agricultor agricultora pastor taxista camionista caminhoneiro motorista vizinho vizinha inquilino inquilina
    passageiro passageira salva-vidas bombeiro enfermeiro enfermeira parteira dentista polícia policial
    sargento cabo preso réu ré arguido arguida viúva viúvo reformado aposentado aluno aluna baterista
    trompetista violinista pianista guitarrista cantor cantora goleiro guarda-redes avançado atacante velocista
    remador pugilista nadador nadadora fotógrafo fotógrafa`,
  credits: `foto fotos fotografia fotografias vídeo câmara câmera ilustração ilustrações texto textos letra música grafismo
    paginação tradução`,
};
