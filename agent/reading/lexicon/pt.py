"""Portuguese words."""

from __future__ import annotations

from agent.reading.lexicon.model import Lexicon

# fmt: off
LEXICON = Lexicon(
    code="pt",
    function_words=(
        "dicas vendo procuro quase segundos minutos vídeo "
        "a ao aos as até com como da das de desde do dos e em entre esta este está eu há já mais mas meu minha "
        "muito na nas no nos nossa nossas nosso nossos não nós o onde os ou para pela pelo por precisamos quando "
        "que queremos quero se sem ser seu seus sua suas são também um uma umas uns você vocês à às é "
    ),
    months=(
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro",
    ),
    weekdays=(
        "segunda(?:-feira)?", "terça(?:-feira)?", "quarta(?:-feira)?", "quinta(?:-feira)?", "sexta(?:-feira)?",
        "sábados?", "domingos?",
    ),
    numerals={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
        "nove": 9, "dez": 10, "onze": 11, "doze": 12, "quinze": 15, "vinte": 20, "trinta": 30, "quarenta": 40,
        "dezena": 10, "quinzena": 15, "vintena": 20, "trintena": 30,
        "cinquenta": 50, "sessenta": 60, "noventa": 90, "meia": 0.5, "meio": 0.5,
    },
    scales={
        "cem": 100, "mil": 1000, "milhão": 1000000.0, "milhões": 1000000.0,
    },
    seconds=("segundos?", "seg\\.?", "s"),
    minutes=("minutos?", "min\\.?"),
    hours=("horas?",),
    about=("cerca de", "aproximadamente", "mais ou menos", "uns", "por volta de"),
    at_most=("no máximo", "máximo", "até", "não mais (?:de|do que|que)", "menos de"),
    at_least=("pelo menos", "no mínimo", "mínimo"),
    films=(
        "v[íi]deos?", "videozinhos?", "filmes?", "filminho", "clipes?", "spots?", "reels?", "anúncios?",
        "curta(?:-metragem)?", "trailer",
        "teaser", "animação", "tutorial", "cartaz", "stories", "publicidade(?= para)",
        "briefings?", "aula(?= sobre)", "retrato(?= d)",
    ),
    production=(
        "pouc[ao]s? (?:palavras|texto)", "esquema", "diagrama", "gráfico", "v[íi]deos?", "filmes?", "clipe",
        "formato", "vertical", "horizontal", "quadrad\\w*", "legendas?",
        "legendad\\w*", "voz", "locu\\w*", "narra\\w*", "música", "cores", "tipografia", "fonte", "tela", "ecrã",
        "logo", "logotipo", "cartaz", "tom", "estilo", "trilha sonora", "público", "projetor", "planos?", "hashtags?",
    ),
    requests=(
        "(?:podemos|poderíamos) ter", "dá para (?:ter|fazer)",
        "algo", "alguma coisa", "no (?:final|fim|início)",
        "por favor", "faz(?:er)?", "faça(?:m)?", "cri[ae]\\w*", "criar", "produz\\w*", "quero", "queria", "queremos",
        "gostaria", "gostaríamos", "preciso", "precisamos", "podes?", "pode", "podem", "poderia\\w*", "nada de",
        "sem", "evit\\w*", "comec\\w*", "começ\\w*", "termin\\w*", "fech\\w*", "encerr\\w*", "mostr\\w*",
        "us[ea]\\w*", "expli\\w*", "olá", "oi", "obrigad\\w*", "o v[íi]deo",
        "não (?:dizer|diga|usar|use|fale|falar|mencion\\w*)", "apresent\\w*", "cont[ae]\\w*", "apenas", "só",
        "omit\\w*", "deix\\w* de fora", "não mencionar",
        "para (?:principiantes|iniciantes)",
        "mais nada", "nada mais", "que (?:convide|anime|transmita|emocione|dê|deem|faça)",
        "que (?:termine|acabe|feche|comece|dure|apareça|seja|não)", "pode ser",
    ),
    prepositions=("para", "pra", "pro", "sobre", "de", "do", "da", "a respeito de", "apresentando", "dedicado a"),
    articles=(
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "nosso", "nossa", "nossos", "nossas", "meu", "minha",
        "o nosso", "a nossa", "o meu", "a minha", "este", "esta",
    ),
    labels={
        "audience": (
            "público(?:-alvo| alvo)?", "audiência", "para quem(?: é)?",
            "quem (?:[oa] )?(?:vê|vai ver|verá)(?: [oa] (?:filme|vídeo))?",
        ),
        "facts": (
            "em poucas palavras", "em resumo", "tl;?dr",
            "(?:elementos|dados|informações) (?:utilizáveis|confirmad[oa]s|verificad[oa]s)",
            "o que (?:queremos|gostávamos de|gostaríamos de) (?:transmitir|mostrar|passar)",
            "o que (?:é (?:verdade|certo|novo)|queremos (?:contar|dizer)|podemos dizer|é preciso (?:dizer|saber))",
            "conteúdos? (?:por esta ordem|nesta ordem|do v[ií]deo)", "o essencial",
            "mensage(?:m|ns)(?: chave)?",
            "(?:.* )?dados(?: .*)?", "fatos(?: .*)?", "factos(?: .*)?", "números(?: .*)?", "informaç\\w*", "info",
            "detalhes", "importante", "pontos(?: principais|-chave)?", "conteúdo", "vantagens", "características",
            "programa", "programação",
        ),
        "cover": (
            "temas", "assuntos", "tópicos", "abordar", "roteiro",
            "(?:a )?explicar", "pontos a (?:abordar|tratar|explicar)",
        ),
        "ingredients": ("ingredientes", "materiais", "precisa de"),
        "steps": ("passos", "preparo", "preparação", "modo de (?:preparo|fazer)", "instruções"),
        "tone": ("tom", "estilo", "clima", "ambiente"),
        "look": ("imagens?", "tipografia", "visual", "estética"),
        "brand": (
            "entidade (?:adjudicante|contratante)", "contratante",
            "empregador", "organização", "organizador", "associação",
            "cores", "cor", "marca", "paleta", "cliente", "empresa"),
        "must_say": (
            "(?:.* )?deve dizer",
            "deve (?:dizer|ser dito)", "tem (?:de|que) dizer", "dizer", "frases? obrigatórias?", "é preciso ouvir",
            "deve ouvir-se",
            "dizer obrigatoriamente", "mencionar", "é preciso mencionar", "tem de ser dito",
        ),
        "must_show": ("(?:textos? )?na tela", "(?:textos? )?no ecrã", "mostrar", "deve aparecer"),
        "must_not": (
            "proibid\\w*", "não (?:dizer|usar|diga|mencionar)", "evitar", "nunca dizer", "palavras proibidas",
            "não (?:dizer|usar|diga|mencionar|utilizar|referir)", "o que não dizer", "palavras a evitar", "evite",
        ),
        "ending": (
            "final", "fim", "encerramento", "terminar com",
            "(?:(?:n?o|n?a) )?(?:(?:cartão|ecrã|tela|plano) final|último (?:ecrã|cartão|plano)|última tela)"
            "(?: (?:diz|deve dizer|com))?",
            "(?:que )?(?:termin\\w*|acab\\w*|fech\\w*|encerr\\w*)(?: o v[ií]deo)? com"
            "(?: a frase| as palavras| o nosso (?:slogan|lema))?",
            "termina com", "termine com", "fecha com", "última frase",
            "frase final", "slogan",
            "para (?:fechar|terminar|acabar)", "frase de fecho", "fecho",
            "(?:e )?no (?:final|fim),? (?:que )?(?:dig\\w+|diz|ponha|põe|apareça|fal[ae])",
            "(?:que )?(?:termin|acab|fech|encerr)\\w* (?:dizendo|a dizer)",
            "no (?:final|fim)", "mensagem final",
        ),
        "action": ("chamada(?: para (?:a )?ação)?", "cta", "apelo", "convite"),
        "opening": ("início", "abertura", "começar com", "gancho"),
        "title": ("título", "nome"),
        "script": ("texto", "locução", "roteiro", "texto para ler"),
        "duration": ("duração",),
        "format": (
            "formato", "plataformas?", "canais", "entrega",
            "entregas", "formatos",
        ),
        "music": ("música", "som", "trilha(?: sonora)?"),
        "voice": ("voz", "idioma", "língua", "narrador\\w*"),
        "idea": ("ideia", "conceito"),
        "occasion": ("motivo", "ocasião", "assunto", "história", "notícia"),
        "subject": (
            "vaga", "cargo", "(?:novo )?produto(?: novo)?", "imóvel", "evento", "projeto",
            "tema", "ficha (?:de produto|técnica|do produto)",
        ),
        "note": (
            "notas?", "obs\\.?", "observaç\\w*", "orçamento",
            "prazo", "referências", "tarefa",
        ),
        "speaker": ("citação", "depoimento", "(?:as )?suas(?: próprias)? palavras"),
        "goal": (
            "objetivos?",
        ),
    },
    cues={
        "must_not": (
            "sem", "nem",
            "proibid\\w*", "não (?:dizer|dig(?:am|as|a)|usar|use[ms]?|falar|fale[ms]?|mencion\\w*)",
            "sem (?:dizer|a palavra|as palavras)", "evit\\w*", "nunca", "nada de",
        ),
        "ending": (
            "(?<=[,.;:] )(?:fim|final|fecho)(?=[:\\s]*$)",
            "termin\\w* com", "fech\\w* com", "encerr\\w* com", "no final", "no fim", "última frase", "acab\\w* com",
        ),
        "must_show": ("na tela", "no ecrã", "mostr\\w*", "escrito", "aparec\\w*"),
        "must_say": (
            "dev\\w* (?:dizer|ouvir|ser dit\\w*|soar)", "tem (?:de|que) (?:dizer|ouvir|ser dit\\w*)",
            "é preciso (?:dizer|ouvir)", "diz", "dizer", "a frase", "as palavras", "repete",
        ),
        "action": ("chamada para (?:a )?ação", "apelo"),
        "title": ("título", "intitulad\\w*"),
        "name": (
            "chamad\\w*", "associação", "empresa", "marca", "aplicativo", "loja", "café", "restaurante", "festival",
            "livro", "produto", "chama-se", "curso",
        ),
        "script": ("palavra por palavra", "texto", "exatamente", "à letra"),
        "opening": ("comec\\w* com", "começ\\w* com", "abr\\w* com"),
        "idea": ("ideia", "conceito", "lema"),
    },
    tones=(
        "palavras simples", "linguagem simples", "linguagem clara",
        "romântic\\w*", "carinhos\\w*", "tern[oa]",
        "calorosa?", "caloroso", "alegre", "divertid\\w*", "séri\\w*", "calm\\w*", "honest\\w*", "sóbri\\w*",
        "elegante", "modern\\w*", "jovem", "fresc\\w*", "dinâmic\\w*", "neutr\\w*", "clar\\w*", "amigável",
        "profissional", "comovente", "emocionante", "didátic\\w*", "animad\\w*", "simples", "próxim\\w*",
        "poétic\\w*", "suave", "simpátic\\w*",
        "curios\\w*", "descontraíd\\w*", "festiv\\w*", "energétic\\w*", "misterios\\w*", "acolhedor\\w*", "leve",
        "tranquil\\w*", "entusiasta", "cativante",
        "equilibrad\\w*", "imparcial", "objetiv\\w*", "autêntic\\w*",
    ),
    moods=(
        "alegre", "calma", "suave", "animada", "dramática", "acústica", "eletrônica", "eletrónica", "festiva",
        "relaxante", "piano", "violão", "guitarra", "leve", "energética",
    ),
    sounds={
        "voice": ("voz",),
        "tone": ("tom", "estilo"),
        "air": ("ambiente", "ritmo"),
        "of_voice": ("amig[oa]", "amável", "doce", "feminina", "masculina"),
    },
    kinds={
        "how_to": (
            "receita", "passo a passo", "tutorial", "como [^\\W\\d]{2,12}[aei]r", "ingredientes",
        ),
        "story": ("(?<!te )(?<!vos )(?<!lhe )(?<!lhes )(?<!já )conto(?! com\\b)",
            "história de", "história d[oa]s?[^.,;:]{2,40} que",
            "fábula", "era uma vez"),
        "list": (
            "\\d+ (?:dicas|razões|motivos|truques|ideias|exercícios|erros|coisas|formas)",
            "(?:três|cinco|sete|dez) (?:dicas|razões|motivos|truques|exercícios|erros|coisas|formas)",
        ),
        "news": (
            "not[ií]cias?", "comunicado de imprensa", "artigo", "reportagem",
            "nota (?:anexa|informativa)", "boletim", "resumo d[ao] (?:nota|artigo|notícia)",
        ),
        "listing": (
            "imobiliári\\w*", "apartamento", "casa à venda", "vende-se", "aluga-se", "imóvel",
        ),
        "report": (
            "relatório", "resum[ae]\\w* (?:d?o )ano", "resultados", "estatísticas", "balanço",
            "trimestral", "resumo (?:mensal|anual|semanal)",
        ),
        "event": (
            "concerto", "corrida", "maratona", "festival", "feira", "evento", "oficina", "exposição", "festa",
            "arraial", "excursão", "portas abertas", "caminhada",
            "mercado noturno",
        ),
        "appeal": (
            "doa\\w*", "doaç\\w*", "precisa(?:mos)? d[ae] (?:sua |tua |vossa )?ajuda", "donativos?", "ong",
            "voluntári\\w*", "solidári\\w*",
            "associação", "fundação", "apadrinh\\w*",
        ),
        "announcement": (
            "estamos a contratar", "vaga",
            "anúncio interno", "anunci(?:ar|ando|a|e) que", "lembrete", "aviso", "avisar", "comunicado",
            "(?:vídeo|video|not|circular|mensag|comunicaç|formaç|us)\\w* intern\\w+", "colaborador\\w*",
            "funcionári\\w*",
            "ata da reunião",
            "encerramento para", "encerra para", "fecha (?:para|de \\d|do dia|entre|até)", "encerra (?:de \\d|até)",
            "informam? (?:que|os|as)", "estará fechad[oa]",
            "novos? horários?", "simulacro", "avisam? que", "vai fechar", "muda(?:mos)?(?:-se|-nos)? para",
            "nos mudamos para",
            "mud\\w+ de (?:instalações|sede|morada)",
            "(?:encerramos|fechamos) (?:para|de|por|até)", "fechad[oa] ao trânsito",
        ),
        "testimonial": ("testemunhos?", "depoimentos?", "avaliaç\\w*", "clientes (?:dizem|adoram)"),
        "explainer": (
            "história d[oa]s?",
            "expli\\w*", "como funciona", "por que", "porquê", "o que é", "aula sobre", "(?:vídeo|para (?:uma|a) )aula",
            "compar\\w*", "diferença entre",
        ),
        "launch": (
            "lançamento", "novo produto", "noss[ao] nov[ao]", "apresentamos", "pré-venda",
        ),
        "promo": ("promo\\w*", "anúncio", "publicidade"),
    },
    wants={
        "no_speech": (
            "sem (?:voz|locu\\w*|narra\\w*)", "só música", "apenas música", "filme mudo", "sem (?:qualquer|nenhum) som",
            "(?:totalmente |completamente )?mud[oa](?=\\s?(?:[,.;:)]|$))",
        ),
        "no_music": (
            "sem música", "nada de música", "filme mudo", "sem (?:qualquer|nenhum) som",
            "(?:totalmente |completamente )?mud[oa](?=\\s?(?:[,.;:)]|$))",
        ),
        "no_captions": ("sem legendas",),
        "monochrome": ("preto e branco", "monocromátic\\w*"),
        "broadcast": ("televisão", "para a tv", "(?:comercial|anúncio) de tv", "emissão", "r ?128"),
        "for_podcast": ("video ?podcasts?", "(?:para|como) (?:(?:um|o|nosso|meu) )?podcasts?"),
        "podcast": ("podcasts?",),
        "no_video": (
            "sem v[íi]deo", "só áudio", "apenas áudio", "nada de v[íi]deo", "nenhum v[íi]deo",
        ),
        "female": ("voz (?:feminina|de mulher)", "narradora", "locutora"),
        "male": ("voz (?:masculina|de homem)", "locutor"),
        "neutral": ("voz neutra",),
        "no_price_spoken": (
            "sem (preço|renda|aluguel|telefone|endereço|data) na (?:voz|locução)",
            "(preço|renda|aluguel|telefone|endereço|data) (?:só|apenas) (?:na tela|no ecrã|no final)",
            "não (?:dizer|diga|ler|mencionar|referir) (?:o |a )?(preço|renda|aluguel|telefone|endereço|"
            "data) (?:em voz alta|na (?:voz|locução)|de viva voz)",

        ),
    },
    aspects={
        "9:16": ("(?:para o|pro|no) (?:meu |nosso )?(?:status|estado)(?: do (?:whatsapp|zap))?", "vertical",),
        "1:1": ("quadrad\\w*",),
        "4:5": (),
        "16:9": ("horizontal", "projetor", "paisagem"),
    },
    colors={
        "preto": "#000000", "branco": "#FFFFFF", "vermelho": "#D32F2F", "azul": "#1E63D0", "azul marinho": "#14213D",
        "verde": "#2E8B57", "amarelo": "#FFC83D", "laranja": "#F28C28", "roxo": "#6A3FA0", "rosa": "#E85D9A",
        "castanho": "#6B4423", "marrom": "#6B4423", "cinza": "#808080", "dourado": "#C9A227",
    },
    currencies=("euros?", "reais", "cêntimos?", "centavos?"),
    places=(
        "rua", "praça", "avenida", "parque", "sala", "museu", "teatro", "escola", "igreja", "estação", "porto",
        "praia", "biblioteca", "largo",
    ),
    steps=(
        "mistur\\w*", "adicion\\w*", "cort\\w*", "bat(?:a|er|e)", "ass(?:e|ar)", "deix\\w*", "coloq\\w*", "coloc\\w*",
        "aqueç\\w*", "aquec\\w*", "sirva", "servir", "frit\\w*", "descas\\w*", "despej\\w*", "junt[ae]\\w*",
        "[a-zç]{3,12}-se",
    ),
    units=(
        "por cento", "horas?", "minutos?", "dias?", "semanas?", "meses", "mês", "anos?", "metros?",
        "quil[óôo]metros?", "gramas?", "quilos?", "litros?", "colher(?:es)?",
    ),
    heads=(
        "lembrete", "receita", "comunicado", "conto", "aviso"),
    fillers=(
        "e", "então", "bem", "olá", "depois", "também", "pois",
        "trata-se de",
    ),
    connectors=(
        "de", "do", "da", "dos", "das", "o", "a", "os", "as", "e", "ou", "em", "no", "na", "por", "para", "com",
        "sem", "é", "são", "que", "um", "uma", "mais", "menos", "cada", "desde", "até", "entre", "ao",
    ),
)
