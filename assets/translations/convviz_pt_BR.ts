<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About convviz</source>
        <translation>Sobre o convviz</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Shows every number that a convolution computes.</source>
        <translation>Mostra cada número que uma convolução calcula.</translation>
    </message>
    <message>
        <source>The networks that come along learned from MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu; CC BY 4.0), Oxford-IIIT Pet (Parkhi, Vedaldi, Zisserman, Jawahar; CC BY-SA 4.0) and CIFAR-10 (Krizhevsky, 2009).</source>
        <translation>As redes incluídas aprenderam com MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu; CC BY 4.0), Oxford-IIIT Pet (Parkhi, Vedaldi, Zisserman, Jawahar; CC BY-SA 4.0) e CIFAR-10 (Krizhevsky, 2009).</translation>
    </message>
    <message>
        <source>The sample photographs come with scikit-image (BSD 3-Clause) and are in the public domain or free to use.</source>
        <translation>As fotografias de exemplo vêm com o scikit-image (BSD de 3 cláusulas) e são de domínio público ou de uso livre.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Versions, licence and credits</source>
        <translation>Versões, licença e créditos</translation>
    </message>
    <message>
        <source>Videos are written by FFmpeg, a program of its own under the GPL that comes with imageio-ffmpeg; its source is at https://ffmpeg.org.</source>
        <translation>Os vídeos são gravados pelo FFmpeg, um programa à parte, sob a GPL, que vem com o imageio-ffmpeg; seu código-fonte está em https://ffmpeg.org.</translation>
    </message>
    <message>
        <source>convviz is free software under the MIT licence: use, change and share it, as long as the licence text stays with it. It comes without any warranty.</source>
        <translation>O convviz é software livre sob a licença MIT: use, modifique e compartilhe, desde que o texto da licença o acompanhe. Ele vem sem nenhuma garantia.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About convviz</source>
        <translation>&amp;Sobre o convviz</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;First cell</source>
        <translation>Pr&amp;imeira célula</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>A&amp;justar à janela</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keep in the tray…</source>
        <translation>&amp;Guardar na bandeja…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>&amp;Last cell</source>
        <translation>Úl&amp;tima célula</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Make a lesson</source>
        <translation>Fazer uma a&amp;ula</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>&amp;Próxima célula</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste picture or numbers</source>
        <translation>Co&amp;lar imagem ou números</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>&amp;Point at what to explain</source>
        <translation>&amp;Explicar o que eu apontar</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>A&amp;presentar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Salvar trabalho</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Mais &amp;devagar</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Percurso</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Boas-vindas</translation>
    </message>
    <message>
        <source>Animation (GIF)…</source>
        <translation>Animação (GIF)…</translation>
    </message>
    <message>
        <source>Animation (WebP)…</source>
        <translation>Animação (WebP)…</translation>
    </message>
    <message>
        <source>Array for NumPy (NPY)…</source>
        <translation>Array do NumPy (NPY)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como no &amp;sistema</translation>
    </message>
    <message>
        <source>Code (Python)…</source>
        <translation>Código (Python)…</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copiar &amp;números</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Desenho (SVG)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>T&amp;ela cheia</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Mais rápido</translation>
    </message>
    <message>
        <source>In a grid: hold the cell</source>
        <translation>Em uma grade: fixar a célula</translation>
    </message>
    <message>
        <source>In a grid: move the cursor</source>
        <translation>Em uma grade: mover o cursor</translation>
    </message>
    <message>
        <source>In curves: closer or farther</source>
        <translation>Nas curvas: mais perto ou mais longe</translation>
    </message>
    <message>
        <source>In curves: show all of them</source>
        <translation>Nas curvas: mostrar tudo</translation>
    </message>
    <message>
        <source>In curves: the epoch before or after</source>
        <translation>Nas curvas: época anterior ou próxima</translation>
    </message>
    <message>
        <source>In the list of runs: delete</source>
        <translation>Na lista de treinamentos: excluir</translation>
    </message>
    <message>
        <source>In the list of runs: rename</source>
        <translation>Na lista de treinamentos: renomear</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>R&amp;epetir</translation>
    </message>
    <message>
        <source>Let the held cell go</source>
        <translation>Soltar a célula fixada</translation>
    </message>
    <message>
        <source>N&amp;ames of the classes…</source>
        <translation>N&amp;omes das classes…</translation>
    </message>
    <message>
        <source>Ne&amp;xt row</source>
        <translation>Pró&amp;xima linha</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Números (CSV)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recentes</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>P&amp;revious cell</source>
        <translation>Célula &amp;anterior</translation>
    </message>
    <message>
        <source>Page to print (PDF)…</source>
        <translation>Página para imprimir (PDF)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagem (PNG)…</translation>
    </message>
    <message>
        <source>Presenting: blank screen, black or white</source>
        <translation>Ao apresentar: tela vazia, preta ou branca</translation>
    </message>
    <message>
        <source>Presenting: keep the picture</source>
        <translation>Ao apresentar: manter a imagem</translation>
    </message>
    <message>
        <source>Presenting: laser pointer</source>
        <translation>Ao apresentar: ponteiro laser</translation>
    </message>
    <message>
        <source>Presenting: next or previous step</source>
        <translation>Ao apresentar: próximo passo ou anterior</translation>
    </message>
    <message>
        <source>Presenting: notes</source>
        <translation>Ao apresentar: notas</translation>
    </message>
    <message>
        <source>Presenting: show the answer</source>
        <translation>Ao apresentar: mostrar a resposta</translation>
    </message>
    <message>
        <source>Previous ro&amp;w</source>
        <translation>&amp;Linha anterior</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Reduzir &amp;movimento</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Diminuir</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the network…</source>
        <translation>Salvar uma có&amp;pia da rede…</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Salvar trabalho &amp;como…</translation>
    </message>
    <message>
        <source>Start, pause or go on training</source>
        <translation>Iniciar, pausar ou continuar o treinamento</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>Video (MP4)…</source>
        <translation>Vídeo (MP4)…</translation>
    </message>
    <message>
        <source>W&amp;hat am I looking at?</source>
        <translation>O &amp;que estou vendo?</translation>
    </message>
    <message>
        <source>Worksheet (PDF)…</source>
        <translation>Folha de exercícios (PDF)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
</context>
<context>
    <name>AnimationExport</name>
    <message>
        <source>Animation</source>
        <translation>Animação</translation>
    </message>
    <message>
        <source>Export a video (MP4)</source>
        <translation>Exportar um vídeo (MP4)</translation>
    </message>
    <message>
        <source>Export an animation (GIF)</source>
        <translation>Exportar uma animação (GIF)</translation>
    </message>
    <message>
        <source>Export an animation (WebP)</source>
        <translation>Exportar uma animação (WebP)</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>AnimationExportDialog</name>
    <message>
        <source>All {count}</source>
        <translation>Todas as {count}</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Cells at most</source>
        <translation>Máximo de células</translation>
    </message>
    <message>
        <source>Evenly spread</source>
        <translation>Espaçadas por igual</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Imagens por segundo</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Em movimento</translation>
    </message>
    <message>
        <source>{frames} of {cells} cells, {seconds} s, {size}</source>
        <translation>{frames} de {cells} células, {seconds} s, {size}</translation>
    </message>
    <message>
        <source>{frames} of {cells} pictures, {seconds} s, {size}</source>
        <translation>{frames} de {cells} imagens, {seconds} s, {size}</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>not right</source>
        <translation>não está certo</translation>
    </message>
</context>
<context>
    <name>ArgumentField</name>
    <message>
        <source>Rows and columns alike</source>
        <translation>Linhas e colunas iguais</translation>
    </message>
    <message>
        <source>{name}, columns</source>
        <translation>{name}, colunas</translation>
    </message>
    <message>
        <source>{name}, rows</source>
        <translation>{name}, linhas</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>no input cell reaches this one</source>
        <translation>nenhuma célula da entrada chega a esta</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arredondamento</translation>
    </message>
    <message>
        <source>row sums</source>
        <translation>por linha</translation>
    </message>
    <message>
        <source>shown: {name}</source>
        <translation>mostrado: {name}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>the first of {count} equal ones</source>
        <translation>o primeiro de {count} iguais</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{kind} of {count} values</source>
        <translation>{kind} de {count} valores</translation>
    </message>
    <message>
        <source>{real} of {cells} cells count: padding does not</source>
        <translation>só contam as células reais: {real} de {cells}</translation>
    </message>
    <message>
        <source>∑ check ✓</source>
        <translation>∑ confere ✓</translation>
    </message>
    <message>
        <source>∑ check: off by {difference}</source>
        <translation>∑ não confere: diferença de {difference}</translation>
    </message>
</context>
<context>
    <name>ArithmeticCard</name>
    <message>
        <source>One cell, written out</source>
        <translation>Uma célula, por extenso</translation>
    </message>
</context>
<context>
    <name>ArithmeticView</name>
    <message>
        <source>One cell, written out</source>
        <translation>Uma célula, por extenso</translation>
    </message>
</context>
<context>
    <name>Augment</name>
    <message>
        <source>All numbers times 1 ± this</source>
        <translation>Todos os números vezes 1 ± isto</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Changes made for handwritten digits are used, until one of these here is set instead.</source>
        <translation>São usadas mudanças feitas para dígitos manuscritos, até que se defina aqui alguma destas.</translation>
    </message>
    <message>
        <source>Changes made for photographs are used, until one of these here is set instead.</source>
        <translation>São usadas mudanças feitas para fotografias, até que se defina aqui alguma destas.</translation>
    </message>
    <message>
        <source>Choose a network to see how far changes may go.</source>
        <translation>Escolha uma rede para ver até onde as mudanças podem ir.</translation>
    </message>
    <message>
        <source>Colours&apos; distances from grey times 1 ± this</source>
        <translation>Distâncias das cores ao cinza vezes 1 ± isto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Degrees, either way</source>
        <translation>Graus, para os dois lados</translation>
    </message>
    <message>
        <source>Degrees: the course&apos;s 0.2 is a fifth of a degree</source>
        <translation>Graus: o 0,2 do curso é um quinto de grau</translation>
    </message>
    <message>
        <source>Deviation of normal noise; white is 1</source>
        <translation>Desvio de um ruído normal; o branco é 1</translation>
    </message>
    <message>
        <source>Distances from the mean times 1 ± this</source>
        <translation>Distâncias à média vezes 1 ± isto</translation>
    </message>
    <message>
        <source>Each side times 1 ± this; above 1 it gets smaller</source>
        <translation>Cada lado vezes 1 ± isto; acima de 1 diminui</translation>
    </message>
    <message>
        <source>Every other picture is mirrored</source>
        <translation>Uma em cada duas imagens é espelhada</translation>
    </message>
    <message>
        <source>Every other picture stands on its head</source>
        <translation>Uma em cada duas imagens fica de cabeça para baixo</translation>
    </message>
    <message>
        <source>Mirror left/right</source>
        <translation>Espelhar na horizontal</translation>
    </message>
    <message>
        <source>Mirror up/down</source>
        <translation>Espelhar na vertical</translation>
    </message>
    <message>
        <source>Mirror ↔</source>
        <translation>Espelho ↔</translation>
    </message>
    <message>
        <source>Mirror ↕</source>
        <translation>Espelho ↕</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Nothing is changed: every epoch shows the very same pictures.</source>
        <translation>Nada muda: cada época mostra exatamente as mesmas imagens.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Share of the height</source>
        <translation>Fração da altura</translation>
    </message>
    <message>
        <source>Share of the width</source>
        <translation>Fração da largura</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cisalhamento</translation>
    </message>
    <message>
        <source>Shift sideways</source>
        <translation>Desloc. lateral</translation>
    </message>
    <message>
        <source>Shift up/down</source>
        <translation>Desloc. vertical</translation>
    </message>
    <message>
        <source>Sides stretched against each other</source>
        <translation>Um lado esticado em relação ao outro</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>again (wrap)</source>
        <translation>de novo (wrap)</translation>
    </message>
    <message>
        <source>black (constant)</source>
        <translation>preto (constant)</translation>
    </message>
    <message>
        <source>everything together</source>
        <translation>tudo junto</translation>
    </message>
    <message>
        <source>last pixel (nearest)</source>
        <translation>último pixel (nearest)</translation>
    </message>
    <message>
        <source>mirrored (reflect)</source>
        <translation>espelhado (reflect)</translation>
    </message>
    <message>
        <source>{network} is being asked…</source>
        <translation>Perguntando a {network}…</translation>
    </message>
    <message>
        <source>{network} is being opened…</source>
        <translation>Abrindo {network}…</translation>
    </message>
    <message>
        <source>{network} takes {kept} of {count} changed pictures for {name}, as it takes the picture itself.</source>
        <translation>{network} toma {kept} de {count} imagens mudadas por {name}, como toma a própria imagem.</translation>
    </message>
    <message>
        <source>{picture}: {said}, another class than without changes</source>
        <translation>{picture}: {said}, outra classe que sem mudanças</translation>
    </message>
    <message>
        <source>{transform}, no change</source>
        <translation>{transform}, sem mudança</translation>
    </message>
</context>
<context>
    <name>AugmentCanvas</name>
    <message>
        <source>All together, drawn at random: what the network learns from</source>
        <translation>Todas juntas, ao acaso: o que a rede usa para aprender</translation>
    </message>
    <message>
        <source>Each change alone, at its limits</source>
        <translation>Cada mudança sozinha, nos seus limites</translation>
    </message>
    <message>
        <source>One picture, changed</source>
        <translation>Uma imagem, mudada</translation>
    </message>
</context>
<context>
    <name>AugmentControls</name>
    <message>
        <source>Beyond the border</source>
        <translation>Além da borda</translation>
    </message>
    <message>
        <source>Leave every picture as it is</source>
        <translation>Deixar todas as imagens como estão</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Rotation 40, shifts 0.2, shear 0.2, zoom 0.2, mirrored, filled with the nearest pixel</source>
        <translation>Rotação 40, deslocamentos 0,2, cisalhamento 0,2, zoom 0,2, espelhamento, preenchimento com o pixel mais próximo</translation>
    </message>
    <message>
        <source>The course&apos;s</source>
        <translation>Do curso</translation>
    </message>
    <message>
        <source>The course&apos;s settings</source>
        <translation>Valores do curso</translation>
    </message>
    <message>
        <source>What stands beyond the border (fill_mode)</source>
        <translation>O que há além da borda (fill_mode)</translation>
    </message>
</context>
<context>
    <name>AugmentPanel</name>
    <message>
        <source>Ask the network in a file</source>
        <translation>Perguntar à rede de um arquivo</translation>
    </message>
    <message>
        <source>Changes while it learns</source>
        <translation>Mudanças durante o treinamento</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Sortear de novo</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Nenhuma rede</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>The network that is asked</source>
        <translation>A rede consultada</translation>
    </message>
    <message>
        <source>The network that says what it sees under each picture</source>
        <translation>A rede que diz o que vê embaixo de cada imagem</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Redes treinadas</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Prediction</source>
        <translation>Predição</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>1 more class</source>
        <translation>mais 1 classe</translation>
    </message>
    <message>
        <source>1 other: {rest}</source>
        <translation>outro: {rest}</translation>
    </message>
    <message>
        <source>Sort by contribution</source>
        <translation>Ordenar por contribuição</translation>
    </message>
    <message>
        <source>Subtracting the largest z changes no share, and keeps exp from overflowing.</source>
        <translation>Subtrair o maior z não muda nenhuma parcela e evita que exp estoure.</translation>
    </message>
    <message>
        <source>adds {value} to the logit of {name}</source>
        <translation>soma {value} ao logit de {name}</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>map {map} ({row}, {column})</source>
        <translation>mapa {map} ({row}, {column})</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column} ↔ number {index}</source>
        <translation>mapa {map}, linha {row}, coluna {column} ↔ número {index}</translation>
    </message>
    <message>
        <source>sorted by what each adds to {name}, the most first</source>
        <translation>em ordem do que cada um soma a {name}, o maior primeiro</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>unidade {unit}</translation>
    </message>
    <message>
        <source>what adds most</source>
        <translation>o que mais soma</translation>
    </message>
    <message>
        <source>what takes away most</source>
        <translation>o que mais subtrai</translation>
    </message>
    <message>
        <source>{count} more classes</source>
        <translation>mais {count} classes</translation>
    </message>
    <message>
        <source>{count} others: {rest}</source>
        <translation>outros {count}: {rest}</translation>
    </message>
    <message>
        <source>{source}: {height} × {width} cells make {count} numbers</source>
        <translation>{source}: {height} × {width} células dão {count} números</translation>
    </message>
    <message>
        <source>{source}: {height} × {width} cells of {channels} maps make {count} numbers</source>
        <translation>{source}: {height} × {width} células de {channels} mapas dão {count} números</translation>
    </message>
</context>
<context>
    <name>BenchView</name>
    <message>
        <source>Bench: from numbers to classes</source>
        <translation>Bancada: dos números às classes</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>1 filter of {kernel_size}</source>
        <translation>1 filtro de {kernel_size}</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidade</translation>
    </message>
    <message>
        <source>2 × 1 filter of {kernel_size}, shortcut</source>
        <translation>2 × 1 filtro de {kernel_size}, atalho</translation>
    </message>
    <message>
        <source>2 × {filters} filters of {kernel_size}, shortcut</source>
        <translation>2 × {filters} filtros de {kernel_size}, atalho</translation>
    </message>
    <message>
        <source>4 branches of 1 filter</source>
        <translation>4 ramos de 1 filtro</translation>
    </message>
    <message>
        <source>4 branches of {filters} filters</source>
        <translation>4 ramos de {filters} filtros</translation>
    </message>
    <message>
        <source>A function of every number, as a layer of its own.</source>
        <translation>Uma função de cada número, como camada própria.</translation>
    </message>
    <message>
        <source>A whole network as one layer.</source>
        <translation>Uma rede inteira como uma só camada.</translation>
    </message>
    <message>
        <source>All numbers of all maps in one row, ready for dense layers.</source>
        <translation>Todos os números dos mapas em uma fila, prontos para camadas densas.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Brings every map to mean 0 and spread 1 over the batch, then scales and shifts it.</source>
        <translation>Leva cada mapa a média 0 e desvio 1 no lote e depois o escala e desloca.</translation>
    </message>
    <message>
        <source>Convolutions of 1 × 1, 3 × 3 and 5 × 5 and a pooling side by side, put behind one another.</source>
        <translation>Convoluções de 1 × 1, 3 × 3 e 5 × 5 e um pooling lado a lado, postos um atrás do outro.</translation>
    </message>
    <message>
        <source>Every cell several times: maps become larger.</source>
        <translation>Cada célula várias vezes: os mapas ficam maiores.</translation>
    </message>
    <message>
        <source>Every map filtered by itself, then mixed 1 × 1: a convolution with far fewer weights.</source>
        <translation>Cada mapa filtrado por si, depois misturados 1 × 1: muito menos pesos.</translation>
    </message>
    <message>
        <source>Every map is filtered by itself, by a kernel of its own.</source>
        <translation>Cada mapa é filtrado por si, com um kernel próprio.</translation>
    </message>
    <message>
        <source>Every number times a scale, plus an offset: 0–255 becomes 0–1.</source>
        <translation>Cada número vezes uma escala mais um valor: 0–255 vira 0–1.</translation>
    </message>
    <message>
        <source>Every unit adds up all numbers, each with a weight of its own.</source>
        <translation>Cada unidade soma todos os números, cada um com um peso próprio.</translation>
    </message>
    <message>
        <source>How many cells the window moves on each time.</source>
        <translation>Quantas células a janela avança a cada vez.</translation>
    </message>
    <message>
        <source>How many kernels every map has.</source>
        <translation>Quantos kernels cada mapa tem.</translation>
    </message>
    <message>
        <source>How many maps come out.</source>
        <translation>Quantos mapas saem.</translation>
    </message>
    <message>
        <source>How many maps each of the four branches makes.</source>
        <translation>Quantos mapas produz cada um dos quatro ramos.</translation>
    </message>
    <message>
        <source>How many numbers come out.</source>
        <translation>Quantos números saem.</translation>
    </message>
    <message>
        <source>How many rows above and below, and how many columns left and right.</source>
        <translation>Quantas linhas acima e abaixo, e quantas colunas à esquerda e à direita.</translation>
    </message>
    <message>
        <source>How often rows and columns are repeated.</source>
        <translation>Quantas vezes linhas e colunas são repetidas.</translation>
    </message>
    <message>
        <source>How slowly the kept mean and variance follow the batches.</source>
        <translation>Com que lentidão a média e a variância guardadas seguem os lotes.</translation>
    </message>
    <message>
        <source>Input {name}: {shape}</source>
        <translation>Entrada {name}: {shape}</translation>
    </message>
    <message>
        <source>Into how many groups the maps are split that do not see each other.</source>
        <translation>Em quantos grupos que não se veem os mapas são divididos.</translation>
    </message>
    <message>
        <source>Is added to the variance, so that nothing is divided by zero.</source>
        <translation>É somado à variância, para que nada seja dividido por zero.</translation>
    </message>
    <message>
        <source>Kernels slide over all maps; each filter makes one new map.</source>
        <translation>Kernels percorrem todos os mapas; cada filtro faz um mapa novo.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Leaves out a random share of the numbers while it trains: against overfitting.</source>
        <translation>Omite uma parte sorteada dos números ao treinar: contra o sobreajuste.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-somas</translation>
    </message>
    <message>
        <source>Negative numbers are made small instead of zero.</source>
        <translation>Números negativos ficam pequenos em vez de zero.</translation>
    </message>
    <message>
        <source>Negative numbers become zero.</source>
        <translation>Números negativos viram zero.</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Número a número</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Row {number}: {name}, {kind}, {state}</source>
        <translation>Linha {number}: {name}, {kind}, {state}</translation>
    </message>
    <message>
        <source>Rows and columns of zeros around every map.</source>
        <translation>Linhas e colunas de zeros em volta de cada mapa.</translation>
    </message>
    <message>
        <source>Rows of numbers</source>
        <translation>Filas de números</translation>
    </message>
    <message>
        <source>The distance between the kernel&apos;s taps; 1 has no holes between them.</source>
        <translation>A distância entre os pontos do kernel; com 1 não há buracos entre eles.</translation>
    </message>
    <message>
        <source>The function that every number goes through at the end.</source>
        <translation>A função por que cada número passa no fim.</translation>
    </message>
    <message>
        <source>The largest number of each window: maps become smaller.</source>
        <translation>O maior número de cada janela: os mapas ficam menores.</translation>
    </message>
    <message>
        <source>The mean of each whole map: one number a map.</source>
        <translation>A média de cada mapa inteiro: um número por mapa.</translation>
    </message>
    <message>
        <source>The mean of each window: maps become smaller.</source>
        <translation>A média de cada janela: os mapas ficam menores.</translation>
    </message>
    <message>
        <source>The new shape, such as 7 × 7 × 64.</source>
        <translation>O novo formato, como 7 × 7 × 64.</translation>
    </message>
    <message>
        <source>The rows and columns of the kernel.</source>
        <translation>As linhas e colunas do kernel.</translation>
    </message>
    <message>
        <source>The rows and columns of the window.</source>
        <translation>As linhas e colunas da janela.</translation>
    </message>
    <message>
        <source>The same numbers in other rows, columns and maps.</source>
        <translation>Os mesmos números em outras linhas, colunas e mapas.</translation>
    </message>
    <message>
        <source>The share of the numbers that is left out, 0 to 1.</source>
        <translation>A fração dos números que fica de fora, de 0 a 1.</translation>
    </message>
    <message>
        <source>This layer learns nothing.</source>
        <translation>Esta camada não aprende nada.</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in, so that doing nothing is easy to learn.</source>
        <translation>Duas convoluções cujo resultado é somado ao que entrou: não fazer nada fica fácil de aprender.</translation>
    </message>
    <message>
        <source>What every number is multiplied by.</source>
        <translation>Por quanto cada número é multiplicado.</translation>
    </message>
    <message>
        <source>What is added after scaling.</source>
        <translation>O que é somado depois da escala.</translation>
    </message>
    <message>
        <source>What negative numbers are multiplied by.</source>
        <translation>Por quanto os números negativos são multiplicados.</translation>
    </message>
    <message>
        <source>Whether a learnt factor, gamma, is applied.</source>
        <translation>Se um fator aprendido, gamma, é aplicado.</translation>
    </message>
    <message>
        <source>Whether a learnt number is added to every sum.</source>
        <translation>Se um número aprendido é somado a cada soma.</translation>
    </message>
    <message>
        <source>Whether a learnt shift, beta, is added.</source>
        <translation>Se um deslocamento aprendido, beta, é somado.</translation>
    </message>
    <message>
        <source>Whether cells are repeated, or blended with their neighbours.</source>
        <translation>Se as células são repetidas ou misturadas com as vizinhas.</translation>
    </message>
    <message>
        <source>Whether its weights learn; off, the layer is frozen.</source>
        <translation>Se os pesos aprendem; desligado, a camada fica congelada.</translation>
    </message>
    <message>
        <source>a whole network</source>
        <translation>uma rede inteira</translation>
    </message>
    <message>
        <source>dilation {value}</source>
        <translation>dilatação {value}</translation>
    </message>
    <message>
        <source>each cell {size}, {interpolation}</source>
        <translation>cada célula {size}, {interpolation}</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>kernels of {kernel_size}</source>
        <translation>kernels de {kernel_size}</translation>
    </message>
    <message>
        <source>leaves out {share} %</source>
        <translation>deixa de fora {share} %</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>momentum {value}</translation>
    </message>
    <message>
        <source>negative numbers × {negative_slope}</source>
        <translation>números negativos × {negative_slope}</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>sem viés</translation>
    </message>
    <message>
        <source>padding {value}</source>
        <translation>preenchimento {value}</translation>
    </message>
    <message>
        <source>puts out {shape}, {parameters}, {products}</source>
        <translation>produz {shape}, {parameters}, {products}</translation>
    </message>
    <message>
        <source>strides {value}</source>
        <translation>passo {value}</translation>
    </message>
    <message>
        <source>takes {layers}</source>
        <translation>recebe {layers}</translation>
    </message>
    <message>
        <source>waits for the row above</source>
        <translation>espera pela linha acima</translation>
    </message>
    <message>
        <source>what is fed to the network</source>
        <translation>o que entra na rede</translation>
    </message>
    <message>
        <source>windows of {pool_size}</source>
        <translation>janelas de {pool_size}</translation>
    </message>
    <message>
        <source>{filters} filters of {kernel_size}</source>
        <translation>{filters} filtros de {kernel_size}</translation>
    </message>
    <message>
        <source>{name} branches in a way that is neither a residual block nor an inception module, so it can be looked at here but not changed.</source>
        <translation>{name} se ramifica de um modo que não é um bloco residual nem um módulo inception; por isso só pode ser vista aqui, não mudada.</translation>
    </message>
    <message>
        <source>{name} has a layer of the kind {what}, so it can be looked at here but not changed.</source>
        <translation>{name} tem uma camada do tipo {what}; por isso só pode ser vista aqui, não mudada.</translation>
    </message>
    <message>
        <source>{name} has a layer whose {what} the table could not keep, so it can be looked at here but not changed.</source>
        <translation>{name} tem uma camada cujo {what} a tabela não poderia guardar; por isso só pode ser vista aqui, não mudada.</translation>
    </message>
    <message>
        <source>{name} has several inputs. A list of layers has one, so it can be looked at here but not changed.</source>
        <translation>{name} tem várias entradas. Uma lista de camadas tem só uma; por isso só pode ser vista aqui, não mudada.</translation>
    </message>
    <message>
        <source>{name} has several outputs. A list of layers has one, so it can be looked at here but not changed.</source>
        <translation>{name} tem várias saídas. Uma lista de camadas tem só uma; por isso só pode ser vista aqui, não mudada.</translation>
    </message>
    <message>
        <source>{name} is not put together soundly, so it can be looked at here but not changed.</source>
        <translation>{name} não está montada de forma íntegra; por isso só pode ser vista aqui, não mudada.</translation>
    </message>
    <message>
        <source>{padding} around</source>
        <translation>{padding} em volta</translation>
    </message>
    <message>
        <source>{parameters} in {layers}</source>
        <translation>{parameters} em {layers}</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unidades</translation>
    </message>
    <message>
        <source>{value} a map</source>
        <translation>{value} por mapa</translation>
    </message>
    <message>
        <source>{value} groups</source>
        <translation>{value} grupos</translation>
    </message>
    <message>
        <source>× {factor}, + {offset}</source>
        <translation>× {factor}, + {offset}</translation>
    </message>
    <message>
        <source>“valid” keeps to the maps, so that they shrink; “same” puts zeros around them.</source>
        <translation>“valid” fica dentro dos mapas, que encolhem; “same” põe zeros em volta deles.</translation>
    </message>
</context>
<context>
    <name>BuildCodeDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Keras code</source>
        <translation>Código do Keras</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Save the Keras code</source>
        <translation>Salvar o código do Keras</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The Keras code of {name}</source>
        <translation>O código do Keras de {name}</translation>
    </message>
</context>
<context>
    <name>BuildEditor</name>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>How the parameters come about</source>
        <translation>Como se chega aos parâmetros</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover para baixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mover para cima (Alt+Up)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Remover (Del)</translation>
    </message>
    <message>
        <source>What the layer does</source>
        <translation>O que a camada faz</translation>
    </message>
    <message>
        <source>What the network is fed: rows and columns of a picture, and 1 channel for grey or 3 for colour.</source>
        <translation>O que entra na rede: linhas e colunas de uma imagem, e 1 canal para cinza ou 3 para cor.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
</context>
<context>
    <name>BuildPalette</name>
    <message>
        <source>Add this layer below the chosen one</source>
        <translation>Adicionar esta camada abaixo da escolhida</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Layers that can be added</source>
        <translation>Camadas que podem ser adicionadas</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>An input and no layers</source>
        <translation>Uma entrada e nenhuma camada</translation>
    </message>
    <message>
        <source>Fit it to the data</source>
        <translation>Ajustar aos dados</translation>
    </message>
    <message>
        <source>Keras code…</source>
        <translation>Código Keras…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Open in the network page</source>
        <translation>Abrir na página da rede</translation>
    </message>
    <message>
        <source>Open the untrained network in the network page</source>
        <translation>Abrir a rede não treinada na página da rede</translation>
    </message>
    <message>
        <source>Show the Keras code</source>
        <translation>Mostrar o código do Keras</translation>
    </message>
    <message>
        <source>Start from another network</source>
        <translation>Começar de outra rede</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Começar de…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Train this network</source>
        <translation>Treinar esta rede</translation>
    </message>
</context>
<context>
    <name>BuildTable</name>
    <message>
        <source>Add the first layer: double-click one at the left, or drag it here.</source>
        <translation>Adicione a primeira camada: dê um clique duplo em uma à esquerda ou arraste-a para cá.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Camadas da rede</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>BuildingWorkspace</name>
    <message>
        <source>Add a layer</source>
        <translation>Adicionar uma camada</translation>
    </message>
    <message>
        <source>Change a layer</source>
        <translation>Mudar uma camada</translation>
    </message>
    <message>
        <source>Change the input</source>
        <translation>Mudar a entrada</translation>
    </message>
    <message>
        <source>Duplicate a layer</source>
        <translation>Duplicar uma camada</translation>
    </message>
    <message>
        <source>Fit the answers to the data</source>
        <translation>Ajustar as respostas aos dados</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Mover uma camada</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Remover uma camada</translation>
    </message>
    <message>
        <source>Rename a layer</source>
        <translation>Renomear uma camada</translation>
    </message>
    <message>
        <source>Rename the network</source>
        <translation>Renomear a rede</translation>
    </message>
    <message>
        <source>Start from another network</source>
        <translation>Começar de outra rede</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Draw, or open a picture.</source>
        <translation>Desenhe ou abra uma imagem.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Starting TensorFlow; this takes some seconds…</source>
        <translation>Iniciando o TensorFlow; leva alguns segundos…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>CameraPart</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Hold to shoot</source>
        <translation>Segure para fotografar</translation>
    </message>
    <message>
        <source>In 3 s</source>
        <translation>Em 3 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Switch the camera on or off</source>
        <translation>Ligar ou desligar a câmera</translation>
    </message>
    <message>
        <source>Takes pictures as long as it is held (Space)</source>
        <translation>Tira fotos enquanto é segurado (Espaço)</translation>
    </message>
    <message>
        <source>Ten pictures in three seconds</source>
        <translation>Dez imagens em três segundos</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
</context>
<context>
    <name>CellField</name>
    <message>
        <source>Click a cell in the picture, or move to it with the arrow keys and press Enter.</source>
        <translation>Clique em uma célula da imagem, ou vá até ela com as setas e aperte Enter.</translation>
    </message>
    <message>
        <source>You clicked {cell}.</source>
        <translation>Você clicou em: {cell}.</translation>
    </message>
</context>
<context>
    <name>ChangesMenu</name>
    <message>
        <source>Take all changes back</source>
        <translation>Desfazer todas as mudanças</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Desfazer esta mudança</translation>
    </message>
    <message>
        <source>What was changed in the network; the file stays as it is</source>
        <translation>O que foi mudado na rede; o arquivo continua como está</translation>
    </message>
    <message>
        <source>{changes} to the network</source>
        <translation>{changes} na rede</translation>
    </message>
    <message>
        <source>… and {count} before these</source>
        <translation>… e outras {count} antes destas</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Right answers by class</source>
        <translation>Acertos por classe</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <source>After an epoch, how many pictures of each class it gets right.</source>
        <translation>Depois de uma época, quantas imagens de cada classe ela acerta.</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Cada classe</translation>
    </message>
    <message>
        <source>Each class · epoch {epoch}</source>
        <translation>Cada classe · época {epoch}</translation>
    </message>
    <message>
        <source>Recognised least: {name}, {accuracy}.</source>
        <translation>Menos reconhecida: {name}, {accuracy}.</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>What is it really?</source>
        <translation>O que é de verdade?</translation>
    </message>
</context>
<context>
    <name>ClassNaming</name>
    <message>
        <source>The names are kept in {file}.</source>
        <translation>Os nomes ficam guardados em {file}.</translation>
    </message>
    <message>
        <source>The names in {file} are not used: {sentence}</source>
        <translation>Os nomes em {file} não são usados: {sentence}</translation>
    </message>
    <message>
        <source>This network has no classes to name.</source>
        <translation>Esta rede não tem classes para nomear.</translation>
    </message>
    <message>
        <source>{file} is gone.</source>
        <translation>{file} foi removido.</translation>
    </message>
    <message>
        <source>{sentence} The names are remembered by the program instead.</source>
        <translation>{sentence} Em vez disso, o programa lembra os nomes.</translation>
    </message>
</context>
<context>
    <name>ClassesDialog</name>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Nomes das classes</translation>
    </message>
    <message>
        <source>They are kept beside the model, in {file}.</source>
        <translation>Eles ficam guardados ao lado do modelo, em {file}.</translation>
    </message>
    <message>
        <source>{count} names, one a line, in the order of the outputs:</source>
        <translation>{count} nomes, um por linha, na ordem das saídas:</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>All layers from the network&apos;s input on</source>
        <translation>Todas as camadas, desde a entrada da rede</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>From the input</source>
        <translation>Desde a entrada</translation>
    </message>
    <message>
        <source>It needs no other file.</source>
        <translation>Não precisa de outro arquivo.</translation>
    </message>
    <message>
        <source>Its arrays are saved beside it, as {name}.</source>
        <translation>Seus arrays são salvos ao lado, como {name}.</translation>
    </message>
    <message>
        <source>Only the selected layer, from what reaches it</source>
        <translation>Só a camada escolhida, com o que chega a ela</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The program begins</source>
        <translation>Onde o programa começa</translation>
    </message>
    <message>
        <source>The program is on the clipboard.</source>
        <translation>O programa está na área de transferência.</translation>
    </message>
    <message>
        <source>This layer</source>
        <translation>Só esta camada</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Escrito para</translation>
    </message>
</context>
<context>
    <name>CodeExport</name>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Salvar o programa</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>A network learns to tell classes apart: it needs at least two.</source>
        <translation>Uma rede aprende a distinguir classes: precisa de pelo menos duas.</translation>
    </message>
    <message>
        <source>About {enough} pictures a class are a beginning; the more different they are, the better.</source>
        <translation>Cerca de {enough} imagens por classe são um começo; quanto mais diferentes, melhor.</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Adicionar a “{name}”</translation>
    </message>
    <message>
        <source>At least two classes with two pictures each are needed</source>
        <translation>São necessárias pelo menos duas classes com duas imagens cada</translation>
    </message>
    <message>
        <source>Begin a collection: choose a name, and what the classes are.</source>
        <translation>Comece uma coleção: escolha um nome e quais são as classes.</translation>
    </message>
    <message>
        <source>Camera is off</source>
        <translation>A câmera está desligada</translation>
    </message>
    <message>
        <source>Camera is on; nothing is kept</source>
        <translation>A câmera está ligada; nada é guardado</translation>
    </message>
    <message>
        <source>Class {least} has {few}, {most} {many}: collect more of {least}.</source>
        <translation>A classe {least} tem {few}; {most} tem {many}: colete mais de {least}.</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
    </message>
    <message>
        <source>Remove the class “{name}” and its picture?</source>
        <translation>Remover a classe “{name}” e a sua imagem?</translation>
    </message>
    <message>
        <source>Remove the class “{name}” and its {count} pictures?</source>
        <translation>Remover a classe “{name}” e suas {count} imagens?</translation>
    </message>
    <message>
        <source>Taking pictures: {count}</source>
        <translation>Fotografando: {count}</translation>
    </message>
    <message>
        <source>The classes are about equally large.</source>
        <translation>As classes têm quase o mesmo tamanho.</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Esperando a câmera…</translation>
    </message>
    <message>
        <source>{count}…</source>
        <translation>{count}…</translation>
    </message>
    <message>
        <source>{name}: {pictures}</source>
        <translation>{name}: {pictures}</translation>
    </message>
</context>
<context>
    <name>CollectClasses</name>
    <message>
        <source>Classes of the collection</source>
        <translation>Classes da coleção</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nome da classe</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nova classe</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Remover a classe</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renomear a classe</translation>
    </message>
</context>
<context>
    <name>CollectPanel</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>How pictures are made</source>
        <translation>Como as imagens são feitas</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>Paste a picture into the class</source>
        <translation>Colar uma imagem na classe</translation>
    </message>
    <message>
        <source>Pictures of the class, the newest first</source>
        <translation>Imagens da classe, a mais nova primeiro</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translation>Desfazer a última imagem</translation>
    </message>
    <message>
        <source>Train on this</source>
        <translation>Treinar com estas</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Colours of the output</source>
        <translation>Cores da saída</translation>
    </message>
    <message>
        <source>constant {value}</source>
        <translation>constante {value}</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Layer of A</source>
        <translation>Camada de A</translation>
    </message>
    <message>
        <source>Layer of B</source>
        <translation>Camada de B</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Maps of both, side by side</source>
        <translation>Mapas dos dois, lado a lado</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>A copy of the input that you can change, through the same network</source>
        <translation>Uma cópia da entrada que você pode mudar, pela mesma rede</translation>
    </message>
    <message>
        <source>Another input</source>
        <translation>Outra entrada</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Enlarge the map under the cursor (Return, or a double click)</source>
        <translation>Ampliar o mapa sob o cursor (Return ou clique duplo)</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Um mapa</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Parar de comparar</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Trocar A e B</translation>
    </message>
    <message>
        <source>The network as it was opened, beside the one with your changes</source>
        <translation>A rede como foi aberta, ao lado da que tem as suas mudanças</translation>
    </message>
    <message>
        <source>Without the changes</source>
        <translation>Sem as mudanças</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>Nothing stands beside: choose it on the network page, under Compare.</source>
        <translation>Não há nada ao lado: escolha na página da rede, em Comparar.</translation>
    </message>
    <message>
        <source>One scale</source>
        <translation>Mesma escala</translation>
    </message>
    <message>
        <source>Point at a map for its numbers.</source>
        <translation>Aponte para um mapa para ver os números.</translation>
    </message>
    <message>
        <source>The same colour stands for the same number in both maps</source>
        <translation>A mesma cor vale o mesmo número nos dois mapas</translation>
    </message>
    <message>
        <source>Two maps and their difference</source>
        <translation>Dois mapas e a diferença entre eles</translation>
    </message>
    <message>
        <source>Two networks or two inputs: choose what stands beside on the network page, under Compare.</source>
        <translation>Duas redes ou duas entradas: escolha o que fica ao lado na página da rede, em Comparar.</translation>
    </message>
    <message>
        <source>evidence for and against</source>
        <translation>evidência a favor e contra</translation>
    </message>
    <message>
        <source>evidence for the class</source>
        <translation>evidência a favor da classe</translation>
    </message>
    <message>
        <source>more in B · more in A</source>
        <translation>mais em B · mais em A</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is fed to {side}</source>
        <translation>O que entra em {side}</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>O que a rede recebe</translation>
    </message>
    <message>
        <source>nothing is fed</source>
        <translation>nada entra</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: true class by row, said class by column</source>
        <translation>Matriz de confusão: classe verdadeira por linha, resposta por coluna</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the glossary and the views</source>
        <translation>Buscar no glossário e nas vistas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>O que a lista mostra</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>Save a copy of the network</source>
        <translation>Salvar uma cópia da rede</translation>
    </message>
    <message>
        <source>There are no changes to save: silence a map, or change a weight.</source>
        <translation>Não há mudanças para salvar: silencie um mapa ou mude um peso.</translation>
    </message>
    <message>
        <source>This network is not trained and stands in no file that could be copied.</source>
        <translation>Esta rede não é treinada e não está em nenhum arquivo que se possa copiar.</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>Rede treinada</translation>
    </message>
    <message>
        <source>Writes a new file with your changes; the one that was opened stays as it is.</source>
        <translation>Grava um arquivo novo com as suas mudanças; o que foi aberto fica como está.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} com mudanças</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 answer</source>
        <translation>1 resposta</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 camada</translation>
    </message>
    <message>
        <source>1 multiply-add</source>
        <translation>1 mult.-soma</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 parâmetro</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} respostas</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} épocas</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} camadas</translation>
    </message>
    <message>
        <source>{count} multiply-adds</source>
        <translation>{count} mult.-somas</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parâmetros</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imagens</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Make a lesson</source>
        <translation>Fazer uma aula</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir uma aula…</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>O curso</translation>
    </message>
    <message>
        <source>The whole course, step by step: read, predict, and see every number. Each lesson uses the pages of the program; what you had there comes back when it ends.</source>
        <translation>O curso inteiro, passo a passo: leia, preveja e veja cada número. Cada aula usa as páginas do programa; o que você tinha nelas volta quando a aula termina.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The picture stays (F goes on)</source>
        <translation>A imagem fica (F continua)</translation>
    </message>
</context>
<context>
    <name>CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Época {epoch}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Acertos</translation>
    </message>
</context>
<context>
    <name>CurvesCard</name>
    <message>
        <source>Choose a network and pictures on the left, then press ▶ below: the curves of loss and right answers grow here.</source>
        <translation>Escolha uma rede e imagens à esquerda e pressione ▶ embaixo: as curvas da perda e dos acertos crescem aqui.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>How much of the epochs before is mixed into each</source>
        <translation>Quanto das épocas anteriores é misturado em cada uma</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perda logarítmica</translation>
    </message>
    <message>
        <source>Show all of the curves</source>
        <translation>Mostrar as curvas inteiras</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Choose pictures</source>
        <translation>Escolher imagens</translation>
    </message>
    <message>
        <source>Pictures that are looked at</source>
        <translation>Imagens examinadas</translation>
    </message>
</context>
<context>
    <name>DataMap</name>
    <message>
        <source>Pictures that lie close are alike to the network. The two axes hold {share} % of all differences; what lies close here can still be far apart along the others.</source>
        <translation>Imagens próximas são parecidas para a rede. Os dois eixos guardam {share} % de todas as diferenças; o que está próximo aqui ainda pode estar longe nos outros.</translation>
    </message>
    <message>
        <source>axis {number}: {share} % of the variance</source>
        <translation>eixo {number}: {share} % da variância</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imagens</translation>
    </message>
    <message>
        <source>{count} pictures, {wrong} of them answered wrongly (ringed). Shown: {shown}.</source>
        <translation>{count} imagens; respostas erradas (com anel): {wrong}. Mostradas: {shown}.</translation>
    </message>
    <message>
        <source>{count} pictures. The network tells other classes apart, so no answer can be wrong here.</source>
        <translation>{count} imagens. A rede distingue outras classes; por isso nenhuma resposta pode estar errada aqui.</translation>
    </message>
    <message>
        <source>{name}, answered rightly</source>
        <translation>{name}, acerto</translation>
    </message>
    <message>
        <source>{name}, taken for {answer}</source>
        <translation>{name}, tomado por {answer}</translation>
    </message>
    <message>
        <source>{name}; the network says {answer}</source>
        <translation>{name}; a rede diz {answer}</translation>
    </message>
</context>
<context>
    <name>DataMapHeader</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>At most how many pictures</source>
        <translation>Quantas imagens no máximo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Each point has the colour of its class</source>
        <translation>Cada ponto tem a cor da sua classe</translation>
    </message>
    <message>
        <source>Each point has the colour of the network&apos;s answer</source>
        <translation>Cada ponto tem a cor da resposta da rede</translation>
    </message>
    <message>
        <source>Layer whose vectors are drawn</source>
        <translation>Camada cujos vetores são desenhados</translation>
    </message>
    <message>
        <source>Only pictures that the network gets wrong</source>
        <translation>Só as imagens que a rede erra</translation>
    </message>
    <message>
        <source>Only wrong</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>Parte do conjunto de dados</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>to test on</source>
        <translation>para testar</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Collect</source>
        <translation>Coletar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Look through pictures or collect some</source>
        <translation>Explorar imagens ou coletar algumas</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando os arquivos…</translation>
    </message>
    <message>
        <source>The pictures that are open, class by class</source>
        <translation>As imagens abertas, classe por classe</translation>
    </message>
    <message>
        <source>Your own drawings, camera shots and pictures</source>
        <translation>Seus desenhos, fotos da câmera e imagens</translation>
    </message>
</context>
<context>
    <name>DataTools</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>Parte das imagens</translation>
    </message>
    <message>
        <source>Search classes and file names</source>
        <translation>Classe ou arquivo</translation>
    </message>
    <message>
        <source>Size of the small pictures</source>
        <translation>Tamanho das imagens pequenas</translation>
    </message>
    <message>
        <source>Size of the small pictures (+ and −)</source>
        <translation>Tamanho das imagens pequenas (+ e −)</translation>
    </message>
    <message>
        <source>There are no pictures in this part</source>
        <translation>Não há imagens nesta parte</translation>
    </message>
</context>
<context>
    <name>DataWorkspace</name>
    <message>
        <source>Files that cannot be used, and were left out: {count}. The data panel lists them.</source>
        <translation>Arquivos que não podem ser usados e ficaram de fora: {count}. O painel de dados os lista.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>An empty map has no order that could be compared.</source>
        <translation>Um mapa vazio não tem ordem que se possa comparar.</translation>
    </message>
    <message>
        <source>Area {area}, at random {chance}: the larger the better.</source>
        <translation>Área {area}, ao acaso {chance}: quanto maior, melhor.</translation>
    </message>
    <message>
        <source>Area {area}, at random {chance}: the smaller the better.</source>
        <translation>Área {area}, ao acaso {chance}: quanto menor, melhor.</translation>
    </message>
    <message>
        <source>Change {size}: {name} with {share}</source>
        <translation>Mudança {size}: {name} com {share}</translation>
    </message>
    <message>
        <source>Deletion: the strongest {share} % are gone</source>
        <translation>Remoção: sem os {share} % mais fortes</translation>
    </message>
    <message>
        <source>Different methods measure in different units: each map has its own scale, and the difference is that of both divided by their largest number.</source>
        <translation>Métodos diferentes medem em unidades diferentes: cada mapa tem a sua escala, e a diferença é a dos dois depois de divididos pelo seu maior número.</translation>
    </message>
    <message>
        <source>Insertion: only the strongest {share} % are there</source>
        <translation>Inserção: só os {share} % mais fortes</translation>
    </message>
    <message>
        <source>Not yet {wanted} although pixels change by up to {size}: allow more.</source>
        <translation>Ainda não é {wanted}, embora os pixels mudem até {size}: permita mais.</translation>
    </message>
    <message>
        <source>One way speaks for the map and the other against it: it names only part of what decides.</source>
        <translation>Um teste fala a favor do mapa e o outro contra: ele indica só parte do que decide.</translation>
    </message>
    <message>
        <source>Rank correlation {number}: both agree in part on the pixels that count.</source>
        <translation>Correlação de postos {number}: os dois concordam em parte sobre os pixels que contam.</translation>
    </message>
    <message>
        <source>Rank correlation {number}: both put the pixels in much the same order.</source>
        <translation>Correlação de postos {number}: os dois põem os pixels quase na mesma ordem.</translation>
    </message>
    <message>
        <source>Rank correlation {number}: the two name quite different pixels.</source>
        <translation>Correlação de postos {number}: os dois indicam pixels bem diferentes.</translation>
    </message>
    <message>
        <source>Still {before} although pixels change by up to {size}: allow more.</source>
        <translation>Ainda é {before}, embora os pixels mudem até {size}: permita mais.</translation>
    </message>
    <message>
        <source>The map becomes another one when the network forgets: it depends on what the network has learnt. That is what a map has to pass; it is no proof that it is right.</source>
        <translation>O mapa vira outro quando a rede esquece: ele depende do que a rede aprendeu. Todo mapa tem de passar por isso; não é prova de que esteja certo.</translation>
    </message>
    <message>
        <source>The map changes, but some of it stays when the network has forgotten everything: that part shows the picture, not the network.</source>
        <translation>O mapa muda, mas parte dele fica quando a rede já esqueceu tudo: essa parte mostra a imagem, não a rede.</translation>
    </message>
    <message>
        <source>The map does no better than an order at random: its strongest pixels do not decide.</source>
        <translation>O mapa não se sai melhor que uma ordem ao acaso: seus pixels mais fortes não decidem.</translation>
    </message>
    <message>
        <source>The map hardly changes although the network has forgotten everything: it shows the picture, not the network. Do not take it for a reason.</source>
        <translation>O mapa quase não muda, embora a rede tenha esquecido tudo: ele mostra a imagem, não a rede. Não o tome por uma razão.</translation>
    </message>
    <message>
        <source>The map is empty from the start: there is nothing to check.</source>
        <translation>O mapa está vazio desde o início: não há o que verificar.</translation>
    </message>
    <message>
        <source>The map names pixels that count: without them the answer falls sooner, and with them alone it comes sooner, than in an order at random.</source>
        <translation>O mapa indica pixels que contam: sem eles a resposta cai antes, e só com eles ela vem antes, do que em uma ordem ao acaso.</translation>
    </message>
    <message>
        <source>The network answers {name} already.</source>
        <translation>A rede já responde {name}.</translation>
    </message>
    <message>
        <source>The pictures are of different sizes, so the maps have no difference.</source>
        <translation>As imagens são de tamanhos diferentes; por isso os mapas não têm diferença.</translation>
    </message>
    <message>
        <source>alike {number} · max {value}</source>
        <translation>parecido {number} · máx. {value}</translation>
    </message>
    <message>
        <source>as it has learnt</source>
        <translation>como aprendeu</translation>
    </message>
    <message>
        <source>down to {layer}</source>
        <translation>até {layer}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>largest: {value}</source>
        <translation>maior: {value}</translation>
    </message>
    <message>
        <source>no positive evidence</source>
        <translation>sem evidência positiva</translation>
    </message>
    <message>
        <source>{before} becomes {after} when no pixel changes by more than {size}.</source>
        <translation>{before} vira {after} sem que nenhum pixel mude mais de {size}.</translation>
    </message>
    <message>
        <source>{letter}: {method} for {name}</source>
        <translation>{letter}: {method} para {name}</translation>
    </message>
    <message>
        <source>{letter}: {method} of {layer} for {name}</source>
        <translation>{letter}: {method} de {layer} para {name}</translation>
    </message>
    <message>
        <source>{share}; in an order at random {chance}</source>
        <translation>{share}; em ordem ao acaso {chance}</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare and doubt</source>
        <translation>Comparar e duvidar</translation>
    </message>
    <message>
        <source>Does the answer go with the pixels that count?</source>
        <translation>A resposta some junto com os pixels que contam?</translation>
    </message>
    <message>
        <source>Does the map change when the network forgets?</source>
        <translation>O mapa muda quando a rede esquece?</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>How little changes the answer?</source>
        <translation>Quão pouco basta para mudar a resposta?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuar</translation>
    </message>
    <message>
        <source>Two maps side by side, and their difference</source>
        <translation>Dois mapas lado a lado e a diferença entre eles</translation>
    </message>
    <message>
        <source>Way to doubt</source>
        <translation>Modo de duvidar</translation>
    </message>
</context>
<context>
    <name>DrawPart</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Keep the drawing and clear the pad (Enter)</source>
        <translation>Guardar o desenho e limpar a área (Enter)</translation>
    </message>
</context>
<context>
    <name>Elastic</name>
    <message>
        <source>1 change</source>
        <translation>1 mudança</translation>
    </message>
    <message>
        <source>Click one of its maps to see how it is made.</source>
        <translation>Clique em um mapa para ver como ele é feito.</translation>
    </message>
    <message>
        <source>Draw something or open a picture to see its numbers.</source>
        <translation>Desenhe ou abra uma imagem para ver os números.</translation>
    </message>
    <message>
        <source>One layer, taken apart</source>
        <translation>Uma camada, peça por peça</translation>
    </message>
    <message>
        <source>Point at any map to see where its numbers come from; click a layer to take it apart.</source>
        <translation>Aponte para qualquer mapa para ver de onde vêm os seus números; clique em uma camada para desmontá-la.</translation>
    </message>
    <message>
        <source>The lab has no {activation}: here is the map before its activation.</source>
        <translation>O laboratório não tem {activation}: aqui está o mapa antes da ativação.</translation>
    </message>
    <message>
        <source>The lab takes {most} input maps at most: here is what input map {map} alone adds.</source>
        <translation>O laboratório aceita no máximo {most} mapas de entrada: aqui está o que só o mapa de entrada {map} soma.</translation>
    </message>
    <message>
        <source>click a share to open its map</source>
        <translation>clique em uma parcela para abrir o mapa dela</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>fed</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>input map {map}</source>
        <translation>mapa de entrada {map}</translation>
    </message>
    <message>
        <source>input map {map} adds</source>
        <translation>mapa de entrada {map} soma</translation>
    </message>
    <message>
        <source>input unit {map}</source>
        <translation>unidade de entrada {map}</translation>
    </message>
    <message>
        <source>kernel {to}←{start}</source>
        <translation>kernel {to}←{start}</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>largest of each window</source>
        <translation>maior de cada janela</translation>
    </message>
    <message>
        <source>largest of the map</source>
        <translation>maior do mapa</translation>
    </message>
    <message>
        <source>map in between</source>
        <translation>mapa intermediário</translation>
    </message>
    <message>
        <source>map {map}</source>
        <translation>mapa {map}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>mean of each window</source>
        <translation>média de cada janela</translation>
    </message>
    <message>
        <source>mean of the map</source>
        <translation>média do mapa</translation>
    </message>
    <message>
        <source>middle of each window</source>
        <translation>mediana de cada janela</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalizado</translation>
    </message>
    <message>
        <source>part of the sum</source>
        <translation>parte da soma</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>sees {rows} × {columns} of {height} × {width} pixels ({share} %)</source>
        <translation>vê {rows} × {columns} de {height} × {width} pixels ({share} %)</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>smallest of each window</source>
        <translation>menor de cada janela</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>unit {map}</source>
        <translation>unidade {map}</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>without the changes {value}</source>
        <translation>sem as mudanças {value}</translation>
    </message>
    <message>
        <source>w·x</source>
        <translation>w·x</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} mudanças</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>outros {count}</translation>
    </message>
    <message>
        <source>{layer} · map {map}</source>
        <translation>{layer} · mapa {map}</translation>
    </message>
    <message>
        <source>{layer} · map {map} · row {row}, column {column}</source>
        <translation>{layer} · mapa {map} · linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>{layer} · unit {map}</source>
        <translation>{layer} · unidade {map}</translation>
    </message>
    <message>
        <source>{layer} · unit {unit}</source>
        <translation>{layer} · unidade {unit}</translation>
    </message>
    <message>
        <source>Σ of {count} numbers</source>
        <translation>Σ de {count} números</translation>
    </message>
    <message>
        <source>Σ of {count} products</source>
        <translation>Σ de {count} produtos</translation>
    </message>
    <message>
        <source>Σ over {count} channels</source>
        <translation>Σ sobre {count} canais</translation>
    </message>
</context>
<context>
    <name>ElasticTools</name>
    <message>
        <source>Change the network</source>
        <translation>Mudar a rede</translation>
    </message>
    <message>
        <source>Factor of all biases of the layer</source>
        <translation>Fator de todos os vieses da camada</translation>
    </message>
    <message>
        <source>Inputs: what the kernel meets here</source>
        <translation>Entradas: o que o kernel encontra aqui</translation>
    </message>
    <message>
        <source>Let the kernel be heard</source>
        <translation>Reativar o kernel</translation>
    </message>
    <message>
        <source>Let the map be heard</source>
        <translation>Reativar o mapa</translation>
    </message>
    <message>
        <source>Let unit {unit} be heard</source>
        <translation>Reativar a unidade {unit}</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>Abrir no laboratório</translation>
    </message>
    <message>
        <source>Products: what each weight adds here</source>
        <translation>Produtos: o que cada peso soma aqui</translation>
    </message>
    <message>
        <source>Silence the kernel</source>
        <translation>Silenciar o kernel</translation>
    </message>
    <message>
        <source>Silence the map</source>
        <translation>Silenciar o mapa</translation>
    </message>
    <message>
        <source>Silence unit {unit}</source>
        <translation>Silenciar a unidade {unit}</translation>
    </message>
    <message>
        <source>Undo all changes to the network</source>
        <translation>Desfazer todas as mudanças na rede</translation>
    </message>
    <message>
        <source>Weights: what the filter looks for</source>
        <translation>Pesos: o que o filtro procura</translation>
    </message>
    <message>
        <source>What the kernel shows</source>
        <translation>O que o kernel mostra</translation>
    </message>
    <message>
        <source>biases × {factor}</source>
        <translation>vieses × {factor}</translation>
    </message>
    <message>
        <source>{changes} · Reset</source>
        <translation>{changes} · Desfazer</translation>
    </message>
</context>
<context>
    <name>ElasticView</name>
    <message>
        <source>How the explained number comes about</source>
        <translation>Como se chega ao número explicado</translation>
    </message>
</context>
<context>
    <name>EpochCurves</name>
    <message>
        <source>Loss and accuracy over the epochs</source>
        <translation>Perda e acurácia ao longo das épocas</translation>
    </message>
</context>
<context>
    <name>EpochTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>Época anterior</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>First epoch</source>
        <translation>Primeira época</translation>
    </message>
    <message>
        <source>Newest epoch</source>
        <translation>Época mais nova</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <translation>Próxima época</translation>
    </message>
</context>
<context>
    <name>EpochsHeader</name>
    <message>
        <source>All epochs as a video…</source>
        <translation>Todas as épocas em vídeo…</translation>
    </message>
    <message>
        <source>All epochs as an animation (WebP)…</source>
        <translation>Todas as épocas em animação (WebP)…</translation>
    </message>
    <message>
        <source>All epochs as an animation…</source>
        <translation>Todas as épocas em animação…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Before training, and now</source>
        <translation>Antes do treinamento e agora</translation>
    </message>
    <message>
        <source>Beside the beginning</source>
        <translation>Ao lado do início</translation>
    </message>
    <message>
        <source>Change since the beginning</source>
        <translation>Mudança desde o início</translation>
    </message>
    <message>
        <source>Compared with the beginning</source>
        <translation>Comparação com o início</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Desenhar…</translation>
    </message>
    <message>
        <source>Kept for validation, never learnt from</source>
        <translation>Reservadas para validação, nunca usadas para aprender</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Now minus before training</source>
        <translation>Agora menos antes do treinamento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir uma imagem…</translation>
    </message>
    <message>
        <source>Open this epoch in the network page</source>
        <translation>Abrir esta época na página da rede</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures of the training</source>
        <translation>Imagens do treinamento</translation>
    </message>
    <message>
        <source>Pictures that the networks are shown</source>
        <translation>Imagens mostradas às redes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The weights of a layer</source>
        <translation>Os pesos de uma camada</translation>
    </message>
    <message>
        <source>This epoch</source>
        <translation>Esta época</translation>
    </message>
    <message>
        <source>This epoch as a picture…</source>
        <translation>Esta época como imagem…</translation>
    </message>
    <message>
        <source>What a layer makes of some pictures</source>
        <translation>O que uma camada faz de algumas imagens</translation>
    </message>
    <message>
        <source>What the network says of some pictures</source>
        <translation>O que a rede diz de algumas imagens</translation>
    </message>
    <message>
        <source>Which of its arrays</source>
        <translation>Qual dos seus arrays</translation>
    </message>
</context>
<context>
    <name>EpochsPanel</name>
    <message>
        <source>Choose a run to see what it has learnt, epoch by epoch.</source>
        <translation>Escolha um treinamento para ver o que ele aprendeu, época por época.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Lendo a rede…</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Lendo as imagens…</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rolar para baixo</translation>
    </message>
    <message>
        <source>Scroll to the right</source>
        <translation>Rolar para a direita</translation>
    </message>
    <message>
        <source>The first epoch is not there yet.</source>
        <translation>A primeira época ainda não terminou.</translation>
    </message>
    <message>
        <source>The network after an epoch</source>
        <translation>A rede depois de uma época</translation>
    </message>
    <message>
        <source>The number that is pointed at</source>
        <translation>O número para o qual você aponta</translation>
    </message>
    <message>
        <source>This network does not classify; its kernels and maps can be seen.</source>
        <translation>Esta rede não classifica; seus kernels e mapas podem ser vistos.</translation>
    </message>
    <message>
        <source>This network has learnt nothing that could be shown.</source>
        <translation>Esta rede não aprendeu nada que se possa mostrar.</translation>
    </message>
    <message>
        <source>This network takes several inputs at once; its kernels can be seen.</source>
        <translation>Esta rede recebe várias entradas de uma vez; seus kernels podem ser vistos.</translation>
    </message>
    <message>
        <source>Why there is nothing to see</source>
        <translation>Por que não há nada para ver</translation>
    </message>
    <message>
        <source>own drawing</source>
        <translation>desenho próprio</translation>
    </message>
    <message>
        <source>{why} Draw a picture or open one instead.</source>
        <translation>{why} Desenhe ou abra uma imagem em vez disso.</translation>
    </message>
</context>
<context>
    <name>EpochsSaving</name>
    <message>
        <source>Animation</source>
        <translation>Animação</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>--distributed reads the processes of a training from TF_CONFIG, and cannot ({reason}); docs/training.md has an example.</source>
        <translation>--distributed lê os processos de um treinamento em TF_CONFIG e não consegue ({reason}); docs/training.md tem um exemplo.</translation>
    </message>
    <message>
        <source>--weights and --unfreeze are for a network on a base; give --base, one of {known}.</source>
        <translation>--weights e --unfreeze são para uma rede sobre uma base; indique --base, uma destas: {known}.</translation>
    </message>
    <message>
        <source>A class’s name has 1 to {limit} characters; received {received}.</source>
        <translation>O nome de uma classe tem de 1 a {limit} caracteres; este tem {received}.</translation>
    </message>
    <message>
        <source>A flowchart is written as .svg or .png; “{received}” ends in neither.</source>
        <translation>Um fluxograma é gravado como .svg ou .png; “{received}” não termina em nenhum dos dois.</translation>
    </message>
    <message>
        <source>A kernel file has at most {limit} bytes; this one has {received}.</source>
        <translation>Um arquivo de kernel tem no máximo {limit} bytes; este tem {received}.</translation>
    </message>
    <message>
        <source>A kernel file has no entry {received}; its entries are {allowed}.</source>
        <translation>Um arquivo de kernel não tem a entrada {received}; suas entradas são {allowed}.</translation>
    </message>
    <message>
        <source>A kernel file holds rows of numbers, or an object with “weights”; this one holds {received}.</source>
        <translation>Um arquivo de kernel contém linhas de números ou um objeto com “weights”; este contém {received}.</translation>
    </message>
    <message>
        <source>A kernel file is written in JSON; line {line} of this one cannot be read as JSON.</source>
        <translation>Um arquivo de kernel é escrito em JSON; a linha {line} deste não pode ser lida como JSON.</translation>
    </message>
    <message>
        <source>A kernel has 1 to {side} rows and columns, up to {channels} channels and up to {filters} filters; this one is {received}.</source>
        <translation>Um kernel tem de 1 a {side} linhas e colunas, até {channels} canais e até {filters} filtros; este é {received}.</translation>
    </message>
    <message>
        <source>A kernel holds finite numbers only, not NaN and not infinity.</source>
        <translation>Um kernel só contém números finitos, nem NaN nem infinito.</translation>
    </message>
    <message>
        <source>A kernel is given by one of its name, its weights and its filters; received {received} of them.</source>
        <translation>Um kernel é dado por uma só destas coisas: seu nome, seus pesos ou seus filtros; aqui há {received}.</translation>
    </message>
    <message>
        <source>A kernel of the lab has up to {side} rows and columns, {most_channels} channels and {most_filters} filters; received {rows} × {columns}, {channels} channels and {filters} filters.</source>
        <translation>Um kernel do laboratório tem até {side} linhas e colunas, {most_channels} canais e {most_filters} filtros; este tem {rows} × {columns}, {channels} canais e {filters} filtros.</translation>
    </message>
    <message>
        <source>A message of the training process cannot be understood: {reason}.</source>
        <translation>Não foi possível entender uma mensagem do processo de treinamento: {reason}.</translation>
    </message>
    <message>
        <source>A name has up to 60 letters from a to z, digits, points, hyphens and underscores, and begins with a letter or digit; it was given “{received}”.</source>
        <translation>Um nome tem até 60 letras de a a z, algarismos, pontos, hifens e sublinhados, e começa com letra ou algarismo; o nome recebido foi “{received}”.</translation>
    </message>
    <message>
        <source>A network here has up to {limit} rows.</source>
        <translation>Uma rede aqui tem no máximo {limit} linhas.</translation>
    </message>
    <message>
        <source>A single number is needed here; received: {received}.</source>
        <translation>Aqui é preciso um só número; o recebido foi: {received}.</translation>
    </message>
    <message>
        <source>A step shows a page: bring the lab, the network, a training or the evidence on screen first.</source>
        <translation>Um passo mostra uma página: traga antes o laboratório, a rede, um treinamento ou a evidência para a tela.</translation>
    </message>
    <message>
        <source>A stroke of the drawing has a point far off the pad.</source>
        <translation>Um traço do desenho tem um ponto muito fora da área de desenho.</translation>
    </message>
    <message>
        <source>A stroke of the drawing has no points; it needs at least one.</source>
        <translation>Um traço do desenho não tem pontos; precisa de pelo menos um.</translation>
    </message>
    <message>
        <source>A stroke of the drawing has the width {width}; it has to be above 0 and at most 1.</source>
        <translation>Um traço do desenho tem a largura {width}; ela precisa ser maior que 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>A training that {what} cannot be shared among processes; run it without --distributed.</source>
        <translation>Um treinamento que {what} não pode ser dividido entre processos; execute-o sem --distributed.</translation>
    </message>
    <message>
        <source>A weight is larger than 65,504, where half precision ends; write the file in single precision.</source>
        <translation>Um peso é maior que 65.504, onde termina a meia precisão; grave o arquivo em precisão simples.</translation>
    </message>
    <message>
        <source>A {kind} has no argument “{name}”.</source>
        <translation>{kind} não tem o argumento “{name}”.</translation>
    </message>
    <message>
        <source>All pictures to train on are of one class, {name}; at least two classes would be right.</source>
        <translation>Todas as imagens para treinar são de uma só classe, {name}; serviriam pelo menos duas classes.</translation>
    </message>
    <message>
        <source>All planes of a grid have the same number of rows; received planes of {least} and of {most}.</source>
        <translation>Todos os planos de uma grade têm o mesmo número de linhas; aqui há planos de {least} e de {most}.</translation>
    </message>
    <message>
        <source>All rows of a grid have the same length; received rows of {least} and of {most} numbers.</source>
        <translation>Todas as linhas de uma grade têm o mesmo comprimento; aqui há linhas de {least} e de {most} números.</translation>
    </message>
    <message>
        <source>An input has one to three sizes, each from 1 to {limit}; it was given {received}.</source>
        <translation>Uma entrada tem de um a três tamanhos, cada um de 1 a {limit}; o recebido foi {received}.</translation>
    </message>
    <message>
        <source>An input of the shape {received} takes no picture that could be made; one that does would be right.</source>
        <translation>Uma entrada de formato {received} não recebe nenhuma imagem que se possa gerar; serviria uma que receba.</translation>
    </message>
    <message>
        <source>Another layer is called {name} as well; each needs its own name.</source>
        <translation>Outra camada também se chama {name}; cada uma precisa do seu próprio nome.</translation>
    </message>
    <message>
        <source>Another process of the training is gone or cannot be reached; start all again with --resume.</source>
        <translation>Outro processo do treinamento sumiu ou não responde; inicie todos de novo com --resume.</translation>
    </message>
    <message>
        <source>At most {most} pictures of this size are made at once; {received} were asked for.</source>
        <translation>O máximo de imagens deste tamanho geradas de uma vez é {most}; o pedido foi de {received}.</translation>
    </message>
    <message>
        <source>At {place} no window slides over the input.</source>
        <translation>Em {place} nenhuma janela desliza sobre a entrada.</translation>
    </message>
    <message>
        <source>Batches of {received} cannot be shared evenly among {count} processes; a multiple of {count} would be right.</source>
        <translation>Lotes de {received} não podem ser divididos por igual entre {count} processos; serviria um múltiplo de {count}.</translation>
    </message>
    <message>
        <source>Begin or open a lesson: its worksheet is made.</source>
        <translation>Comece ou abra uma aula: a folha de exercícios é a dela.</translation>
    </message>
    <message>
        <source>Changes for digits and pens are for networks that take 28 × 28 × 1; this one takes {received}.</source>
        <translation>As mudanças para dígitos e canetas são para redes que recebem 28 × 28 × 1; esta recebe {received}.</translation>
    </message>
    <message>
        <source>Channel {channel} has {rows} × {columns} numbers, channel 1 has {height} × {width}; all channels need the same size.</source>
        <translation>O canal {channel} tem {rows} × {columns} números e o canal 1 tem {height} × {width}; todos os canais precisam do mesmo tamanho.</translation>
    </message>
    <message>
        <source>Every filter of a kernel has the same number of planes, one at least; received {least} and {most}.</source>
        <translation>Todos os filtros de um kernel têm o mesmo número de planos, pelo menos um; aqui há {least} e {most}.</translation>
    </message>
    <message>
        <source>Exactly one of the kernels to choose from is the one that is shown; of {options} it is {count}.</source>
        <translation>Exatamente um dos kernels a escolher deve ser o mostrado; de {options}, são {count}.</translation>
    </message>
    <message>
        <source>Exactly one option is right; here it is {found} of {count}.</source>
        <translation>Exatamente uma opção deve estar certa; aqui são {found} de {count}.</translation>
    </message>
    <message>
        <source>Exactly one statement is wrong; here it is {found} of {count}.</source>
        <translation>Exatamente uma afirmação deve estar errada; aqui são {found} de {count}.</translation>
    </message>
    <message>
        <source>How steeply {layer} ({type}) changes with what it is given is not known here.</source>
        <translation>Não se sabe aqui com que inclinação {layer} ({type}) muda com o que recebe.</translation>
    </message>
    <message>
        <source>Keras cannot build this network: {reason}.</source>
        <translation>O Keras não consegue construir esta rede: {reason}.</translation>
    </message>
    <message>
        <source>Keras takes no strides of {strides} together with a dilation_rate of {dilation}; one of them has to be 1 × 1.</source>
        <translation>O Keras não aceita strides de {strides} junto com dilation_rate de {dilation}; um dos dois precisa ser 1 × 1.</translation>
    </message>
    <message>
        <source>Maps are those of one run, for which {name} takes as many pictures as it has inputs, {each}; it was given {received}.</source>
        <translation>Os mapas são os de uma só execução, para a qual {name} recebe tantas imagens quantas entradas tem, {each}; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>No camera was found; plug one in and choose Camera again.</source>
        <translation>Nenhuma câmera foi encontrada; conecte uma e escolha Câmera de novo.</translation>
    </message>
    <message>
        <source>No cell is chosen yet; click one in the picture.</source>
        <translation>Nenhuma célula foi escolhida ainda; clique em uma na imagem.</translation>
    </message>
    <message>
        <source>No gradient leads from {answer} back to {layer}; a layer that {answer} is computed from would be right.</source>
        <translation>Nenhum gradiente leva de {answer} de volta a {layer}; serviria uma camada da qual se calcula {answer}.</translation>
    </message>
    <message>
        <source>No layer of the network {network} has weights that it could forget.</source>
        <translation>Nenhuma camada da rede {network} tem pesos que ela possa esquecer.</translation>
    </message>
    <message>
        <source>No layer of {network} makes maps; a heat map needs a convolution.</source>
        <translation>Nenhuma camada de {network} faz mapas; um mapa de calor precisa de uma convolução.</translation>
    </message>
    <message>
        <source>No model “{received}” comes with convviz; these do: {known}.</source>
        <translation>Nenhum modelo “{received}” vem com o convviz; os incluídos são: {known}.</translation>
    </message>
    <message>
        <source>No picture in {name} can be used; {count} files were passed over.</source>
        <translation>Nenhuma imagem em {name} pode ser usada; número de arquivos ignorados: {count}.</translation>
    </message>
    <message>
        <source>No picture of the class {name} can be used.</source>
        <translation>Nenhuma imagem da classe {name} pode ser usada.</translation>
    </message>
    <message>
        <source>None of the {count} pictures can be used.</source>
        <translation>Nenhuma das {count} imagens pode ser usada.</translation>
    </message>
    <message>
        <source>None of the {count} pictures to train on can be used; the list of skipped files says why.</source>
        <translation>Nenhuma das {count} imagens para treinar pode ser usada; a lista dos arquivos ignorados diz por quê.</translation>
    </message>
    <message>
        <source>Not all numbers are filled in yet; fill in the empty fields too.</source>
        <translation>Ainda faltam números; preencha também os campos vazios.</translation>
    </message>
    <message>
        <source>Nothing in it can be opened; a picture, a block of numbers, a kernel or a file would be right.</source>
        <translation>Nada do que há ali pode ser aberto; serviria uma imagem, um bloco de números, um kernel ou um arquivo.</translation>
    </message>
    <message>
        <source>Nothing is a share of zero; the divisor is 0 here.</source>
        <translation>Nada é fração de zero; aqui o divisor é 0.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet; choose one of the options.</source>
        <translation>Nada foi escolhido ainda; escolha uma das opções.</translation>
    </message>
    <message>
        <source>Nothing is fed to the layer {layer} of {file}.</source>
        <translation>A camada {layer} de {file} não recebe nada.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet; type the answer first.</source>
        <translation>Nada foi preenchido ainda; digite antes a resposta.</translation>
    </message>
    <message>
        <source>Nothing is left of the output: all {spread} cells of it are cropped away.</source>
        <translation>Nada sobra da saída: todas as suas {spread} células são cortadas.</translation>
    </message>
    <message>
        <source>Nothing is to be computed; give --kernel, --activation or --pool.</source>
        <translation>Não há nada a calcular; indique --kernel, --activation ou --pool.</translation>
    </message>
    <message>
        <source>Nothing leads from the input {input} to {layer}; another input would do.</source>
        <translation>Nada leva da entrada {input} a {layer}; serviria outra entrada.</translation>
    </message>
    <message>
        <source>Nothing was computed yet: draw something, or feed the network a picture.</source>
        <translation>Nada foi calculado ainda: desenhe algo ou dê uma imagem à rede.</translation>
    </message>
    <message>
        <source>Only tensors of one shape can be joined; here they are {shapes}.</source>
        <translation>Só tensores de um mesmo formato podem ser juntados; aqui eles são {shapes}.</translation>
    </message>
    <message>
        <source>Padding has to be valid, same, full, a number from 0, or two numbers for each axis; it is {received}.</source>
        <translation>O preenchimento (padding) precisa ser valid, same, full, um número a partir de 0 ou dois números por eixo; ele é {received}.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({reason}); `convviz doctor` says what to install.</source>
        <translation>O Qt não pode ser carregado ({reason}); `convviz doctor` diz o que instalar.</translation>
    </message>
    <message>
        <source>Reading the pictures was stopped.</source>
        <translation>A leitura das imagens foi interrompida.</translation>
    </message>
    <message>
        <source>Reading {file} failed: the process that reads model files was stopped by it. The file is damaged or was made to do harm.</source>
        <translation>A leitura de {file} falhou: o arquivo interrompeu o processo que lê modelos. Ele está danificado ou foi feito para causar dano.</translation>
    </message>
    <message>
        <source>Reading {file} was cancelled.</source>
        <translation>A leitura de {file} foi cancelada.</translation>
    </message>
    <message>
        <source>Reading {file} was given up after {limit} seconds: the file is damaged or was made to do harm.</source>
        <translation>A leitura de {file} foi abandonada depois de {limit} segundos: o arquivo está danificado ou foi feito para causar dano.</translation>
    </message>
    <message>
        <source>Row {row} has the length {count}, the rows before it {expected}; all need the same length.</source>
        <translation>A linha {row} tem comprimento {count} e as anteriores {expected}; todas precisam do mesmo comprimento.</translation>
    </message>
    <message>
        <source>Row {row} of the kernel is {received}; like the first row, it has to be a list of length {expected}.</source>
        <translation>A linha {row} do kernel é {received}; como a primeira linha, precisa ser uma lista de comprimento {expected}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds no finite number.</source>
        <translation>A linha {row}, coluna {column} não contém um número finito.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, which could be read in two ways; write it without marking thousands.</source>
        <translation>A linha {row}, coluna {column} contém {text}, que pode ser lido de duas maneiras; escreva-o sem separar os milhares.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, which is no number.</source>
        <translation>A linha {row}, coluna {column} contém {text}, que não é um número.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, which is too large for single precision (about 3.4e38).</source>
        <translation>A linha {row}, coluna {column} contém {text}, grande demais para a precisão simples (cerca de 3,4e38).</translation>
    </message>
    <message>
        <source>Row {row}, column {column} holds {text}, whose decimal mark is another one than expected here.</source>
        <translation>A linha {row}, coluna {column} contém {text}, cujo sinal decimal não é o esperado aqui.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} is empty; it needs a number.</source>
        <translation>A linha {row}, coluna {column} está vazia; precisa de um número.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of the kernel is {received}; it has to be a number up to 3.4e38 in size.</source>
        <translation>A linha {row}, coluna {column} do kernel é {received}; precisa ser um número de até 3,4e38 em valor absoluto.</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of the kernel is {received}; like the first cell, it has to be a list of length {expected}.</source>
        <translation>A linha {row}, coluna {column} do kernel é {received}; como a primeira célula, precisa ser uma lista de comprimento {expected}.</translation>
    </message>
    <message>
        <source>Score-CAM covers parts of pictures; {layer} is computed from none.</source>
        <translation>O Score-CAM cobre partes de imagens; {layer} não é calculada a partir de nenhuma.</translation>
    </message>
    <message>
        <source>Stage {stage} of the lab has no kernel.</source>
        <translation>A etapa {stage} do laboratório não tem kernel.</translation>
    </message>
    <message>
        <source>Stopping early needs pictures to measure on; keep some for validation.</source>
        <translation>A parada antecipada precisa de imagens para medir; reserve algumas para validação.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {name} cannot be fetched ({reason}); give a local file of them instead.</source>
        <translation>Não é possível buscar os pesos da ImageNet de {name} ({reason}); indique um arquivo local deles.</translation>
    </message>
    <message>
        <source>The activation {function} has no constant {parameter} with the value {received}.</source>
        <translation>A ativação {function} não tem uma constante {parameter} com o valor {received}.</translation>
    </message>
    <message>
        <source>The array has the shape {received}; the network takes {expected}, or a picture.</source>
        <translation>O array tem o formato {received}; a rede recebe {expected}, ou uma imagem.</translation>
    </message>
    <message>
        <source>The array has the shape {shape}; a grid is height × width or height × width × channels, with at most {channels} channels.</source>
        <translation>O array tem o formato {shape}; uma grade é altura × largura ou altura × largura × canais, com no máximo {channels} canais.</translation>
    </message>
    <message>
        <source>The bias needs one number for each filter ({filters}); it has {received}.</source>
        <translation>O viés precisa de um número para cada filtro ({filters}); ele tem {received}.</translation>
    </message>
    <message>
        <source>The camera gives no pictures: {reason}.</source>
        <translation>A câmera não dá imagens: {reason}.</translation>
    </message>
    <message>
        <source>The camera needs one more package: pip install &quot;convviz[camera]&quot;.</source>
        <translation>A câmera precisa de mais um pacote: pip install &quot;convviz[camera]&quot;.</translation>
    </message>
    <message>
        <source>The changes cannot be kept in a copy of {file}: its weights are stored in such a way that other numbers come back.</source>
        <translation>As mudanças não podem ser guardadas em uma cópia de {file}: seus pesos são armazenados de tal modo que voltam outros números.</translation>
    </message>
    <message>
        <source>The channels of {layer} are numbered 0 to {most}; received {received}.</source>
        <translation>Os canais de {layer} são numerados de 0 a {most}; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The class names are not understood; a JSON file of them is a list of names, or an object with an entry for each class from 0 on.</source>
        <translation>Não foi possível entender os nomes das classes; um arquivo JSON deles é uma lista de nomes, ou um objeto com uma entrada para cada classe a partir de 0.</translation>
    </message>
    <message>
        <source>The class {name} has pictures; move or remove them first.</source>
        <translation>A classe {name} tem imagens; mova-as ou remova-as antes.</translation>
    </message>
    <message>
        <source>The copy cannot take the place of {file} itself; give it another name.</source>
        <translation>A cópia não pode tomar o lugar do próprio {file}; dê outro nome a ela.</translation>
    </message>
    <message>
        <source>The description of the model in {file} does not say what its inputs or its outputs are.</source>
        <translation>A descrição do modelo em {file} não diz quais são suas entradas ou suas saídas.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is larger than any model&apos;s.</source>
        <translation>A descrição do modelo em {file} é maior que a de qualquer modelo.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is nested deeper than {limit} levels.</source>
        <translation>A descrição do modelo em {file} tem mais de {limit} níveis.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is not sound: it has {received} where something else belongs.</source>
        <translation>A descrição do modelo em {file} não é íntegra: ela tem {received} onde deveria haver outra coisa.</translation>
    </message>
    <message>
        <source>The description of the model in {file} is not sound: it is no JSON of a model.</source>
        <translation>A descrição do modelo em {file} não é íntegra: não é o JSON de um modelo.</translation>
    </message>
    <message>
        <source>The file of the network {name} has {megabytes} MB; a lesson takes up to {limit} MB along.</source>
        <translation>O arquivo da rede {name} tem {megabytes} MB; uma aula leva até {limit} MB.</translation>
    </message>
    <message>
        <source>The folder {name} holds something else than a lesson; choose an empty one.</source>
        <translation>A pasta {name} contém outra coisa que não uma aula; escolha uma vazia.</translation>
    </message>
    <message>
        <source>The grid has {height} × {width} numbers; steps are drawn of at most {limit} × {limit}. Write .npy, .csv or .png instead.</source>
        <translation>A grade tem {height} × {width} números; os passos são desenhados até {limit} × {limit}. Grave .npy, .csv ou .png.</translation>
    </message>
    <message>
        <source>The grid has {height} × {width} × {channels} numbers; the lab takes at most {side} × {side} × {most}.</source>
        <translation>A grade tem {height} × {width} × {channels} números; o laboratório aceita no máximo {side} × {side} × {most}.</translation>
    </message>
    <message>
        <source>The grid would have {height} × {width} numbers; the lab takes at most {side} × {side}.</source>
        <translation>A grade teria {height} × {width} números; o laboratório aceita no máximo {side} × {side}.</translation>
    </message>
    <message>
        <source>The input has 3 axes (height, width, channels); the shape {received} has not.</source>
        <translation>A entrada tem 3 eixos (altura, largura, canais); o formato {received} não tem.</translation>
    </message>
    <message>
        <source>The input {name} has the shape {expected}; it was given {received}.</source>
        <translation>A entrada {name} tem o formato {expected}; ela recebeu {received}.</translation>
    </message>
    <message>
        <source>The input {name} of the model is {expected}; it was given {received}.</source>
        <translation>A entrada {name} do modelo é {expected}; ela recebeu {received}.</translation>
    </message>
    <message>
        <source>The kernel has {kernel} channels and the input {channels}; the kernel needs 1 or {channels}.</source>
        <translation>O número de canais é {kernel} no kernel e {channels} na entrada; o kernel precisa de 1 ou de {channels}.</translation>
    </message>
    <message>
        <source>The kernel of stage {stage} is none of the named ones.</source>
        <translation>O kernel da etapa {stage} não é nenhum dos que têm nome.</translation>
    </message>
    <message>
        <source>The kernel&apos;s shape asks for {expected} weights; there are {received}.</source>
        <translation>O formato do kernel pede {expected} pesos; o número deles é {received}.</translation>
    </message>
    <message>
        <source>The lab has convolutions and pooling; the layer {layer} is neither.</source>
        <translation>O laboratório tem convoluções e pooling; a camada {layer} não é nem um nem outro.</translation>
    </message>
    <message>
        <source>The lab has no such padding as that of the layer {layer}.</source>
        <translation>O laboratório não tem um preenchimento como o da camada {layer}.</translation>
    </message>
    <message>
        <source>The lab of the step has the grids 0 to {last}; received {received}.</source>
        <translation>O laboratório do passo tem as grades de 0 a {last}; a pedida foi {received}.</translation>
    </message>
    <message>
        <source>The labels in {name} have the shape {shape} and the type {type}; one whole number for each picture would be right.</source>
        <translation>Os rótulos em {name} têm o formato {shape} e o tipo {type}; serviria um número inteiro para cada imagem.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot bring the shapes {received} together: they do not fit each other.</source>
        <translation>A camada {layer} não pode juntar os formatos {received}: eles não combinam entre si.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot make {groups} equal groups of {channels} channels.</source>
        <translation>A camada {layer} não pode fazer {groups} grupos iguais de {channels} canais.</translation>
    </message>
    <message>
        <source>The layer {layer} cuts off everything: its input has the shape {received}.</source>
        <translation>A camada {layer} corta tudo: sua entrada tem o formato {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} has no weights called “{received}”.</source>
        <translation>A camada {layer} não tem pesos chamados “{received}”.</translation>
    </message>
    <message>
        <source>The layer {layer} makes the shape {expected}; its input of the shape {received} holds {total} numbers, which do not fit.</source>
        <translation>A camada {layer} produz o formato {expected}; sua entrada de formato {received} contém {total} números, que não cabem nele.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound: it does not say its {field}.</source>
        <translation>A camada {layer} de {file} não é íntegra: falta {field}.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound: it has {field} = {received}, far more than what it works on.</source>
        <translation>A camada {layer} de {file} não é íntegra: ela tem {field} = {received}, muito mais do que aquilo com que trabalha.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound: it has {field} = {received}, which no such layer can have.</source>
        <translation>A camada {layer} de {file} não é íntegra: ela tem {field} = {received}, o que nenhuma camada assim pode ter.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} is not sound: {reason}.</source>
        <translation>A camada {layer} de {file} não é íntegra: {reason}.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} takes {expected} inputs and is given {received}.</source>
        <translation>A camada {layer} de {file} recebe {expected} entradas, e lhe são dadas {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} of {file} would put out {shape}; up to {limit} numbers are shown.</source>
        <translation>A camada {layer} de {file} produziria {shape}; são mostrados até {limit} números.</translation>
    </message>
    <message>
        <source>The layer {layer} puts the axes in the order {expected}; its input of the shape {received} has others.</source>
        <translation>A camada {layer} põe os eixos na ordem {expected}; sua entrada de formato {received} tem outros.</translation>
    </message>
    <message>
        <source>The layer {layer} takes an input of {expected} axes; the shape {received} has not that many.</source>
        <translation>A camada {layer} recebe uma entrada de {expected} eixos; o formato {received} não tem tantos.</translation>
    </message>
    <message>
        <source>The layer {layer} takes one input; it was given {received}.</source>
        <translation>A camada {layer} recebe uma entrada; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} takes one number a step, {expected} in all, to know which steps count; received the shape {received}.</source>
        <translation>A camada {layer} recebe um número por passo, {expected} ao todo, para saber que passos contam; aqui o formato é {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} takes two inputs or more; it was given {received}.</source>
        <translation>A camada {layer} recebe duas ou mais entradas; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} takes two inputs; it was given {received}.</source>
        <translation>A camada {layer} recebe duas entradas; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The layer {layer} works along axis {received}, where 0 counts the pictures; its input has the axes 1 to {rank}.</source>
        <translation>A camada {layer} trabalha ao longo do eixo {received}, em que 0 conta as imagens; sua entrada tem os eixos 1 a {rank}.</translation>
    </message>
    <message>
        <source>The layer {name} ({type}) has the activation {activation}, which convviz does not run; what comes before it works. It may be replaced by a rescaling or by nothing.</source>
        <translation>A camada {name} ({type}) tem a ativação {activation}, que o convviz não executa; o que vem antes dela funciona. Ela pode ser substituída por um reescalonamento ou por nada.</translation>
    </message>
    <message>
        <source>The layer {name} is of the class {type}, which convviz does not run; what comes before it works. It may be replaced by a rescaling or by nothing.</source>
        <translation>A camada {name} é da classe {type}, que o convviz não executa; o que vem antes dela funciona. Ela pode ser substituída por um reescalonamento ou por nada.</translation>
    </message>
    <message>
        <source>The layers of {file} feed each other in a circle, beginning at {layer}.</source>
        <translation>As camadas de {file} alimentam umas às outras em círculo, a partir de {layer}.</translation>
    </message>
    <message>
        <source>The layers of {file} would put out more than {limit} numbers for one picture.</source>
        <translation>As camadas de {file} produziriam mais de {limit} números para uma imagem.</translation>
    </message>
    <message>
        <source>The lesson has no file {name}.</source>
        <translation>A aula não tem o arquivo {name}.</translation>
    </message>
    <message>
        <source>The lesson holds no file “{name}”.</source>
        <translation>A aula não contém o arquivo “{name}”.</translation>
    </message>
    <message>
        <source>The lesson holds no training “{name}”.</source>
        <translation>A aula não contém o treinamento “{name}”.</translation>
    </message>
    <message>
        <source>The lesson&apos;s training cannot be put among the others: {reason}.</source>
        <translation>O treinamento da aula não pode ser posto entre os outros: {reason}.</translation>
    </message>
    <message>
        <source>The lists of a kernel nest two to four deep (rows, columns, channels, filters); “weights” is {received}.</source>
        <translation>As listas de um kernel têm de dois a quatro níveis (linhas, colunas, canais, filtros); “weights” é {received}.</translation>
    </message>
    <message>
        <source>The loss is no number any more in epoch {epoch}; a lower learning rate would be right.</source>
        <translation>Na época {epoch} a perda deixou de ser um número; serviria uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>The map is to have {height} × {width} finite numbers, as the picture has pixels; it has {received}.</source>
        <translation>O mapa precisa ter {height} × {width} números finitos, um para cada pixel da imagem; ele tem {received}.</translation>
    </message>
    <message>
        <source>The model in {file} has more than {limit} layers.</source>
        <translation>O modelo em {file} tem mais de {limit} camadas.</translation>
    </message>
    <message>
        <source>The model in {file} has two layers called {layer}, which cannot be told apart.</source>
        <translation>O modelo em {file} tem duas camadas chamadas {layer}, que não se podem distinguir.</translation>
    </message>
    <message>
        <source>The model in {file} is of the class {type}, a program that is not in the file: the weights of {layers} are there, but not how these layers work together. Build it as Sequential or Functional and save that.</source>
        <translation>O modelo em {file} é da classe {type}, um programa que não está no arquivo: os pesos de {layers} estão lá, mas não como essas camadas trabalham juntas. Construa-o como Sequential ou Functional e salve esse.</translation>
    </message>
    <message>
        <source>The model in {file} is of the class {type}, which the package {package} makes from {settings}: what layers it has and in which order stands in that package&apos;s program alone, which is not in the file. Save it from there as Sequential or Functional.</source>
        <translation>O modelo em {file} é da classe {type}, que o pacote {package} faz a partir de {settings}: que camadas ele tem e em que ordem está só no programa desse pacote, que não está no arquivo. Salve-o de lá como Sequential ou Functional.</translation>
    </message>
    <message>
        <source>The model in {file} is of the class {type}, whose program is not in the file; convviz opens Sequential and Functional models.</source>
        <translation>O modelo em {file} é da classe {type}, cujo programa não está no arquivo; o convviz abre modelos Sequential e Functional.</translation>
    </message>
    <message>
        <source>The model in {file} leaves its input size open: {open}. Give a shape for it.</source>
        <translation>O modelo em {file} deixa em aberto o tamanho da entrada: {open}. Indique um formato para ela.</translation>
    </message>
    <message>
        <source>The model in {file} takes from a layer {layer} that is not in it.</source>
        <translation>O modelo em {file} usa uma camada {layer} que não está nele.</translation>
    </message>
    <message>
        <source>The model {name} in {file} has no layers.</source>
        <translation>O modelo {name} em {file} não tem camadas.</translation>
    </message>
    <message>
        <source>The network answers with {received} numbers, and there are {classes} classes; a last dense layer with {classes} units and a softmax would be right.</source>
        <translation>A rede responde com {received} números, e há {classes} classes; serviria uma última camada densa com {classes} unidades e softmax.</translation>
    </message>
    <message>
        <source>The network cannot be handed over to be explained: {reason}.</source>
        <translation>Não é possível entregar a rede para ser explicada: {reason}.</translation>
    </message>
    <message>
        <source>The network cannot be trained yet: its layer {layer} is impossible where it stands.</source>
        <translation>A rede ainda não pode ser treinada: sua camada {layer} é impossível onde está.</translation>
    </message>
    <message>
        <source>The network ends with the activation {function}; with softmax its answers become probabilities.</source>
        <translation>A rede termina com a ativação {function}; com softmax suas respostas viram probabilidades.</translation>
    </message>
    <message>
        <source>The network gives {numbers} answers, but the data has {classes} classes.</source>
        <translation>A rede dá {numbers} respostas, mas os dados têm {classes} classes.</translation>
    </message>
    <message>
        <source>The network has no class “{received}”; its classes are {known}.</source>
        <translation>A rede não tem a classe “{received}”; suas classes são {known}.</translation>
    </message>
    <message>
        <source>The network has no layer yet.</source>
        <translation>A rede ainda não tem camadas.</translation>
    </message>
    <message>
        <source>The network has no nested model “{received}” to be left out.</source>
        <translation>A rede não tem um modelo aninhado “{received}” para deixar de fora.</translation>
    </message>
    <message>
        <source>The network has one input, number 0; received {received}.</source>
        <translation>A rede tem uma só entrada, de número 0; a pedida foi {received}.</translation>
    </message>
    <message>
        <source>The network has one output, number 0; received {received}.</source>
        <translation>A rede tem uma só saída, de número 0; a pedida foi {received}.</translation>
    </message>
    <message>
        <source>The network has the classes 0 to {last}; received {received}.</source>
        <translation>A rede tem as classes de 0 a {last}; a pedida foi {received}.</translation>
    </message>
    <message>
        <source>The network has {count} outputs, {names}; choose one of them.</source>
        <translation>A rede tem {count} saídas, {names}; escolha uma delas.</translation>
    </message>
    <message>
        <source>The network has {received} outputs, and the data name one class a picture; choose another network.</source>
        <translation>A rede tem {received} saídas, e os dados dão uma classe por imagem; escolha outra rede.</translation>
    </message>
    <message>
        <source>The network in {name} cannot be trained from its file ({what}): layers in a list, from one input to one output, as “Build your own” saves them, would be right.</source>
        <translation>A rede em {name} não pode ser treinada a partir do seu arquivo ({what}): serviriam camadas em lista, de uma entrada a uma saída, como “Monte a sua” as salva.</translation>
    </message>
    <message>
        <source>The network of the step is fed nothing, so that it has no numbers.</source>
        <translation>A rede do passo não recebe entrada, por isso não tem números.</translation>
    </message>
    <message>
        <source>The network puts out {received}; to tell classes apart it has to end in one row, such as Flatten and then Dense with a unit for each class.</source>
        <translation>A rede produz {received}; para distinguir classes ela precisa terminar em uma fila, como Flatten e depois Dense com uma unidade para cada classe.</translation>
    </message>
    <message>
        <source>The network takes an input of shape {shape}, which is no picture; feed it an array of that shape.</source>
        <translation>A rede recebe uma entrada de formato {shape}, que não é uma imagem; dê a ela um array desse formato.</translation>
    </message>
    <message>
        <source>The network takes inputs of the shapes {expected}; received {received}.</source>
        <translation>A rede recebe entradas dos formatos {expected}; o recebido foi {received}.</translation>
    </message>
    <message>
        <source>The network takes several inputs, and the data give one picture; choose another network.</source>
        <translation>A rede recebe várias entradas, e os dados dão uma imagem; escolha outra rede.</translation>
    </message>
    <message>
        <source>The network tells classes apart, numbered 0 to {most}; received {received}.</source>
        <translation>A rede distingue classes, numeradas de 0 a {most}; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The network that a question is about cannot be read: {reason}.</source>
        <translation>Não é possível ler a rede de que trata a pergunta: {reason}.</translation>
    </message>
    <message>
        <source>The network {name} has more weights than fit into this machine&apos;s memory.</source>
        <translation>A rede {name} tem mais pesos do que cabem na memória desta máquina.</translation>
    </message>
    <message>
        <source>The network {name} stands in no file that a lesson could take along; save it and open the file, or choose one that comes with convviz.</source>
        <translation>A rede {name} não está em um arquivo que uma aula possa levar; salve-a e abra o arquivo, ou escolha uma que vem com o convviz.</translation>
    </message>
    <message>
        <source>The network {name} takes {expected}, but {received} comes from above; it belongs at the beginning.</source>
        <translation>A rede {name} recebe {expected}, mas de cima vem {received}; o lugar dela é no começo.</translation>
    </message>
    <message>
        <source>The network {name} was opened with sizes or layers that its file does not have; a lesson takes it only as the file has it.</source>
        <translation>A rede {name} foi aberta com tamanhos ou camadas que seu arquivo não tem; uma aula só a leva como está no arquivo.</translation>
    </message>
    <message>
        <source>The network {network} has no layer “{received}”.</source>
        <translation>A rede {network} não tem a camada “{received}”.</translation>
    </message>
    <message>
        <source>The network {network} takes {expected} inputs; it was given {received}.</source>
        <translation>A rede {network} recebe {expected} entradas; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The network “{name}” leaves the size of its input open; a lesson needs one with a fixed size.</source>
        <translation>A rede “{name}” deixa em aberto o tamanho da entrada; uma aula precisa de uma com tamanho fixo.</translation>
    </message>
    <message>
        <source>The network&apos;s inputs are numbered 0 to {most}; received {received}.</source>
        <translation>As entradas da rede são numeradas de 0 a {most}; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The network&apos;s outputs are numbered 0 to {most}; received {received}.</source>
        <translation>As saídas da rede são numeradas de 0 a {most}; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>The number of channels is {received} in the input and {expected} in the kernel.</source>
        <translation>O número de canais é {received} na entrada e {expected} no kernel.</translation>
    </message>
    <message>
        <source>The number of groups has to divide the number of filters, {filters}; it is {received}.</source>
        <translation>O número de grupos precisa dividir o número de filtros, {filters}; ele é {received}.</translation>
    </message>
    <message>
        <source>The numbers at {place} are given, not computed.</source>
        <translation>Os números em {place} são dados, não calculados.</translation>
    </message>
    <message>
        <source>The numbers at {place} are no sums of products.</source>
        <translation>Os números em {place} não são somas de produtos.</translation>
    </message>
    <message>
        <source>The numbers at {place} are not chosen from others.</source>
        <translation>Os números em {place} não são escolhidos entre outros.</translation>
    </message>
    <message>
        <source>The numbers of the layer {layer} have the shape {expected}; its input has the shape {received}.</source>
        <translation>Os números da camada {layer} têm o formato {expected}; sua entrada tem o formato {received}.</translation>
    </message>
    <message>
        <source>The output is {height} × {width} with {channels} channels; row {row}, column {column}, channel {channel} lies outside.</source>
        <translation>A saída é {height} × {width} com número de canais {channels}; a linha {row}, coluna {column}, canal {channel} fica fora dela.</translation>
    </message>
    <message>
        <source>The output padding is at most {most} here, one less than the stride; it is {received}.</source>
        <translation>O preenchimento da saída é no máximo {most} aqui, um a menos que o passo (stride); ele é {received}.</translation>
    </message>
    <message>
        <source>The output {output} gives no probabilities of classes, which this needs.</source>
        <translation>A saída {output} não dá probabilidades de classes, necessárias para isto.</translation>
    </message>
    <message>
        <source>The padding of a transposed convolution is at most {most} here, one less than its kernel reaches; it is {received}.</source>
        <translation>O preenchimento de uma convolução transposta é no máximo {most} aqui, um a menos que o alcance do seu kernel; ele é {received}.</translation>
    </message>
    <message>
        <source>The picture has {channels} channels; one that is prepared has 1 or 3.</source>
        <translation>O número de canais da imagem é {channels}; uma imagem preparada tem 1 ou 3.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels; the limit is {limit} megapixels.</source>
        <translation>A imagem teria {width} × {height} pixels; o limite é de {limit} megapixels.</translation>
    </message>
    <message>
        <source>The picture {name} has more than {limit} MB even when it is made smaller.</source>
        <translation>A imagem {name} passa de {limit} MB mesmo depois de reduzida.</translation>
    </message>
    <message>
        <source>The pictures are no longer those that the training learnt from.</source>
        <translation>As imagens já não são aquelas com que o treinamento aprendeu.</translation>
    </message>
    <message>
        <source>The pictures are no longer those that were looked at; choose them again.</source>
        <translation>As imagens já não são as que foram examinadas; escolha-as de novo.</translation>
    </message>
    <message>
        <source>The pictures in {name} have the shape {shape} and the type {type}; bytes of count × height × width, or × 1 or 3 channels, would be right.</source>
        <translation>As imagens em {name} têm o formato {shape} e o tipo {type}; serviriam bytes de quantidade × altura × largura, ou × 1 ou 3 canais.</translation>
    </message>
    <message>
        <source>The pictures in {name} hold numbers outside 0 to 255; bytes, or 0 to 1, would be right.</source>
        <translation>As imagens em {name} contêm números fora de 0 a 255; serviriam bytes, ou 0 a 1.</translation>
    </message>
    <message>
        <source>The pictures in {name} lie in no sub-folders; one sub-folder for each class would be right.</source>
        <translation>As imagens em {name} não estão em subpastas; serviria uma subpasta para cada classe.</translation>
    </message>
    <message>
        <source>The pointwise kernel has to be 1×1 over the {maps} maps of the depthwise step; its shape is {received}.</source>
        <translation>O kernel pontual precisa ser 1×1 sobre os {maps} mapas da etapa depthwise; seu formato é {received}.</translation>
    </message>
    <message>
        <source>The process that computes this cannot be started: {reason}.</source>
        <translation>Não é possível iniciar o processo que calcula isto: {reason}.</translation>
    </message>
    <message>
        <source>The process that computes this ended before it was done ({reason}); trying again starts a new one.</source>
        <translation>O processo que calcula isto terminou antes do fim ({reason}); tentar de novo inicia outro.</translation>
    </message>
    <message>
        <source>The progress that was kept is damaged.</source>
        <translation>O progresso guardado está danificado.</translation>
    </message>
    <message>
        <source>The progress that was kept is of a later version of convviz.</source>
        <translation>O progresso guardado é de uma versão mais nova do convviz.</translation>
    </message>
    <message>
        <source>The question asks for another kind of answer than its quantity is: {wanted}, not {received}.</source>
        <translation>A pergunta pede um tipo de resposta que não é o da sua grandeza: seria {wanted}, não {received}.</translation>
    </message>
    <message>
        <source>The row at {place} has {width} numbers; received {count} from number {first} on, counted from 0.</source>
        <translation>A linha em {place} tem {width} números; foram pedidos {count} a partir do número {first}, contando de 0.</translation>
    </message>
    <message>
        <source>The setting {name} is {value}; it has to be within 0 and {limit}.</source>
        <translation>A configuração {name} é {value}; ela precisa estar entre 0 e {limit}.</translation>
    </message>
    <message>
        <source>The silent map {channel} of {layer} cannot be kept in a file: its activation {function} makes something other than 0 of 0.</source>
        <translation>O mapa silenciado {channel} de {layer} não pode ser guardado em um arquivo: sua ativação {function} transforma 0 em outro número.</translation>
    </message>
    <message>
        <source>The silent map {channel} of {layer} cannot be kept in a file: {layer} has no weights that could make it 0.</source>
        <translation>O mapa silenciado {channel} de {layer} não pode ser guardado em um arquivo: {layer} não tem pesos que possam zerá-lo.</translation>
    </message>
    <message>
        <source>The step shows a map or a cell of the network and does not say of which layer.</source>
        <translation>O passo mostra um mapa ou uma célula da rede e não diz de que camada.</translation>
    </message>
    <message>
        <source>The step shows no lab that this could be asked of.</source>
        <translation>O passo não mostra um laboratório ao qual se possa perguntar isto.</translation>
    </message>
    <message>
        <source>The step shows no network that this could be asked of.</source>
        <translation>O passo não mostra uma rede à qual se possa perguntar isto.</translation>
    </message>
    <message>
        <source>The step shows stage {received} of a lab of {count}.</source>
        <translation>O passo mostra a etapa {received} de um laboratório de {count}.</translation>
    </message>
    <message>
        <source>The table of the layer {layer} has the rows 0 to {most}; there is no row {received}.</source>
        <translation>A tabela da camada {layer} tem as linhas 0 a {most}; não existe a linha {received}.</translation>
    </message>
    <message>
        <source>The training failed ({reason}); its last checkpoint stays.</source>
        <translation>O treinamento falhou ({reason}); seu último checkpoint permanece.</translation>
    </message>
    <message>
        <source>The training process cannot be started: {reason}.</source>
        <translation>Não é possível iniciar o processo de treinamento: {reason}.</translation>
    </message>
    <message>
        <source>The training process ended before its work was done ({reason}); its last checkpoint stays.</source>
        <translation>O processo de treinamento terminou antes da hora ({reason}); seu último checkpoint permanece.</translation>
    </message>
    <message>
        <source>The training {run} of this lesson has no {series} there.</source>
        <translation>O treinamento {run} desta aula não tem {series} ali.</translation>
    </message>
    <message>
        <source>The tray of last time could not be read; it is kept in {folder}, and this one is empty.</source>
        <translation>Não foi possível ler a bandeja da última vez; ela está guardada em {folder}, e esta está vazia.</translation>
    </message>
    <message>
        <source>The tray&apos;s file is not sound: {reason}.</source>
        <translation>O arquivo da bandeja não é íntegro: {reason}.</translation>
    </message>
    <message>
        <source>The vectors of {pictures} pictures at {layer} have {megabytes} MB; the limit is {limit} MB. Fewer pictures, or a layer with fewer numbers, would be right.</source>
        <translation>Os vetores de {pictures} imagens em {layer} têm {megabytes} MB; o limite é {limit} MB. Serviriam menos imagens ou uma camada com menos números.</translation>
    </message>
    <message>
        <source>The weights {what} of the layer {layer} in {file} have the shape {received}; the layer&apos;s description asks for {expected}.</source>
        <translation>Os pesos {what} da camada {layer} em {file} têm o formato {received}; a descrição da camada pede {expected}.</translation>
    </message>
    <message>
        <source>The window is {window} cells high, the input with its padding only {padded}.</source>
        <translation>A janela tem {window} células de altura, e a entrada com seu preenchimento só {padded}.</translation>
    </message>
    <message>
        <source>The window is {window} cells wide, the input with its padding only {padded}.</source>
        <translation>A janela tem {window} células de largura, e a entrada com seu preenchimento só {padded}.</translation>
    </message>
    <message>
        <source>The window of {window} does not fit into maps of {received}. A smaller window, padding “same” or less pooling above would make room.</source>
        <translation>A janela de {window} não cabe em mapas de {received}. Uma janela menor, padding “same” ou menos pooling acima dariam espaço.</translation>
    </message>
    <message>
        <source>The words for {name} are not installed; reinstall convviz.</source>
        <translation>Os textos em {name} não estão instalados; reinstale o convviz.</translation>
    </message>
    <message>
        <source>The zoo has no network “{received}”; it has {known}.</source>
        <translation>O zoológico não tem a rede “{received}”; ele tem {known}.</translation>
    </message>
    <message>
        <source>The {name} of the layer {layer} is not among the weights of this epoch.</source>
        <translation>“{name}” da camada {layer} não está entre os pesos desta época.</translation>
    </message>
    <message>
        <source>The {name} of {layer} does not stand in the file, so that a change to it cannot be kept there.</source>
        <translation>“{name}” de {layer} não está no arquivo, e por isso uma mudança nele não pode ser guardada ali.</translation>
    </message>
    <message>
        <source>There are no class names in it.</source>
        <translation>Não há nomes de classes ali.</translation>
    </message>
    <message>
        <source>There are no numbers in it.</source>
        <translation>Não há números ali.</translation>
    </message>
    <message>
        <source>There are no pictures in {name}.</source>
        <translation>Não há imagens em {name}.</translation>
    </message>
    <message>
        <source>There are no pictures in {name}; one sub-folder of pictures for each class would be right.</source>
        <translation>Não há imagens em {name}; serviria uma subpasta de imagens para cada classe.</translation>
    </message>
    <message>
        <source>There are {count} channels; at most {limit} can be shown.</source>
        <translation>Há {count} canais; no máximo {limit} podem ser mostrados.</translation>
    </message>
    <message>
        <source>There are {count} class names; the limit is {limit}.</source>
        <translation>O número de nomes de classes é {count}; o limite é {limit}.</translation>
    </message>
    <message>
        <source>There are {count} class names; the network has {classes} classes.</source>
        <translation>O número de nomes de classes é {count}; o número de classes da rede é {classes}.</translation>
    </message>
    <message>
        <source>There are {received} pictures to train on, and {kept} are to be kept to measure on; keep fewer.</source>
        <translation>Há {received} imagens para treinar, e {kept} devem ser reservadas para medir; reserve menos.</translation>
    </message>
    <message>
        <source>There is a class {name} already.</source>
        <translation>A classe {name} já existe.</translation>
    </message>
    <message>
        <source>There is no activation {received}; there are {known}.</source>
        <translation>Não existe a ativação {received}; existem {known}.</translation>
    </message>
    <message>
        <source>There is no base “{received}”; the bases are {known}.</source>
        <translation>Não existe a base “{received}”; as bases são {known}.</translation>
    </message>
    <message>
        <source>There is no border {received}; a border is one of {known}.</source>
        <translation>Não existe a borda {received}; uma borda é uma destas: {known}.</translation>
    </message>
    <message>
        <source>There is no cell in row {row}, column {column} of map {channel}, counted from 0: there are {height} × {width} cells in {channels} maps.</source>
        <translation>Não há célula na linha {row}, coluna {column} do mapa {channel}, contando de 0: há {height} × {width} células em {channels} mapas.</translation>
    </message>
    <message>
        <source>There is no class {name} in this collection.</source>
        <translation>Não existe a classe {name} nesta coleção.</translation>
    </message>
    <message>
        <source>There is no code for the layer {layer} of {file}.</source>
        <translation>Não há código para a camada {layer} de {file}.</translation>
    </message>
    <message>
        <source>There is no data set “{received}” to fetch; those by name are {known}.</source>
        <translation>Não existe o conjunto de dados “{received}” para buscar; os que têm nome são {known}.</translation>
    </message>
    <message>
        <source>There is no file and no model “{received}”; the models by name are {known}.</source>
        <translation>Não existe nenhum arquivo nem modelo “{received}”; os modelos com nome são {known}.</translation>
    </message>
    <message>
        <source>There is no file or folder {name}.</source>
        <translation>Não existe o arquivo nem a pasta {name}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>O arquivo {file} não existe.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>O arquivo {name} não existe.</translation>
    </message>
    <message>
        <source>There is no interpolation {received}; there are {known}.</source>
        <translation>Não existe a interpolação {received}; existem {known}.</translation>
    </message>
    <message>
        <source>There is no kernel called “{name}”; did you mean {close}?</source>
        <translation>Não existe um kernel chamado “{name}”; seria {close}?</translation>
    </message>
    <message>
        <source>There is no kernel called “{name}”; there are {count}, from {first} to {last}.</source>
        <translation>Não existe um kernel chamado “{name}”; existem {count}, de {first} a {last}.</translation>
    </message>
    <message>
        <source>There is no layer “{received}” before {reader}.</source>
        <translation>Não existe a camada “{received}” antes de {reader}.</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>Não há nenhuma aula “{name}”.</translation>
    </message>
    <message>
        <source>There is no page called {name}.</source>
        <translation>Não existe uma página chamada {name}.</translation>
    </message>
    <message>
        <source>There is no picture to train on; at least one a class is needed.</source>
        <translation>Não há imagem para treinar; é preciso pelo menos uma por classe.</translation>
    </message>
    <message>
        <source>There is no program for the layer {layer} ({type}): choose another layer.</source>
        <translation>Não há programa para a camada {layer} ({type}): escolha outra camada.</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack {name} to; free some, or unpack it elsewhere.</source>
        <translation>Não há espaço no disco para descompactar {name}; libere espaço ou descompacte em outro lugar.</translation>
    </message>
    <message>
        <source>There is no sample {name}.</source>
        <translation>O exemplo {name} não existe.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training; smaller batches would be right.</source>
        <translation>Não há memória suficiente para este treinamento; serviriam lotes menores.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; a smaller network or smaller pictures would be right.</source>
        <translation>Não há memória suficiente para isto; serviriam uma rede menor ou imagens menores.</translation>
    </message>
    <message>
        <source>There is something in {name} already; an empty or a new folder would be right.</source>
        <translation>Já há algo em {name}; serviria uma pasta vazia ou nova.</translation>
    </message>
    <message>
        <source>These cannot be compared: {left} and {right}.</source>
        <translation>Estes não podem ser comparados: {left} e {right}.</translation>
    </message>
    <message>
        <source>This build comes without TensorFlow, which this needs; the build with training has it.</source>
        <translation>Esta versão vem sem o TensorFlow, necessário aqui; a versão com treinamento o tem.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}).</source>
        <translation>Não foi possível fazer isto ({reason}).</translation>
    </message>
    <message>
        <source>This is no network that convviz has packed.</source>
        <translation>Esta não é uma rede empacotada pelo convviz.</translation>
    </message>
    <message>
        <source>This is too large for the lab: {received}, where it goes up to {limit}.</source>
        <translation>Isto é grande demais para o laboratório: {received}; ele vai até {limit}.</translation>
    </message>
    <message>
        <source>This kernel file has no “weights”: rows of numbers.</source>
        <translation>Este arquivo de kernel não tem “weights”: linhas de números.</translation>
    </message>
    <message>
        <source>This lesson has format {received}, and this convviz reads up to format {readable}; open it with a newer convviz.</source>
        <translation>Esta aula tem o formato {received}, e este convviz lê até o formato {readable}; abra-a com um convviz mais novo.</translation>
    </message>
    <message>
        <source>This lesson would take {megabytes} MB unpacked, more than a sound one of its size can; the limit is {limit} MB.</source>
        <translation>Esta aula ocuparia {megabytes} MB descompactada, mais do que uma íntegra do seu tamanho pode ter; o limite é {limit} MB.</translation>
    </message>
    <message>
        <source>This needs TensorFlow, which is not installed here; `pip install tensorflow` installs it.</source>
        <translation>Isto precisa do TensorFlow, que não está instalado aqui; `pip install tensorflow` o instala.</translation>
    </message>
    <message>
        <source>This stage would make {height} × {width} × {channels} cells; the lab computes at most {limit}.</source>
        <translation>Esta etapa produziria {height} × {width} × {channels} células; o laboratório calcula no máximo {limit}.</translation>
    </message>
    <message>
        <source>This stage would make {received} maps; the lab shows at most {limit}.</source>
        <translation>Esta etapa produziria {received} mapas; o laboratório mostra no máximo {limit}.</translation>
    </message>
    <message>
        <source>This workspace file has format {received}, and this convviz reads up to format {readable}; open it with a newer convviz.</source>
        <translation>Este arquivo de trabalho tem o formato {received}, e este convviz lê até o formato {readable}; abra-o com um convviz mais novo.</translation>
    </message>
    <message>
        <source>This workspace file would unpack to {megabytes} MB, more than a sound one of its size can; the limit is {limit} MB.</source>
        <translation>Este arquivo de trabalho ocuparia {megabytes} MB descompactado, mais do que um íntegro do seu tamanho pode ter; o limite é {limit} MB.</translation>
    </message>
    <message>
        <source>Two layers of the network are called “{name}”.</source>
        <translation>Duas camadas da rede se chamam “{name}”.</translation>
    </message>
    <message>
        <source>Videos need the program ffmpeg of imageio-ffmpeg, which is not installed; write a GIF instead.</source>
        <translation>Vídeos precisam do programa ffmpeg do imageio-ffmpeg, que não está instalado; grave um GIF.</translation>
    </message>
    <message>
        <source>What is given is one sample, grid, stack of planes, picture or drawing; received {received} of them.</source>
        <translation>O que se dá é um só: exemplo, grade, pilha de planos, imagem ou desenho; aqui há {received}.</translation>
    </message>
    <message>
        <source>What stands at {place} has {axes} axes, and no height and width.</source>
        <translation>O que está em {place} tem {axes} eixos, e não tem altura nem largura.</translation>
    </message>
    <message>
        <source>What stands at {place} sees no part of a picture.</source>
        <translation>O que está em {place} não vê nenhuma parte de uma imagem.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>O que foi colado</translation>
    </message>
    <message>
        <source>What you do is not kept safe for a crash: the folder {path} cannot be made ({reason}).</source>
        <translation>O seu trabalho não está protegido contra uma queda do programa: a pasta {path} não pode ser criada ({reason}).</translation>
    </message>
    <message>
        <source>With this padding some windows hold no cell of the input, and padding is never pooled; use less padding or a smaller dilation.</source>
        <translation>Com este preenchimento, algumas janelas não contêm nenhuma célula da entrada, e o preenchimento nunca entra no pooling; use menos preenchimento ou uma dilatação menor.</translation>
    </message>
    <message>
        <source>Your progress could not be read; it is kept as {path}, and you begin anew.</source>
        <translation>Não foi possível ler seu progresso; ele está guardado em {path}, e você recomeça.</translation>
    </message>
    <message>
        <source>convviz does not speak “{name}”; its languages are {known}.</source>
        <translation>O convviz não fala “{name}”; seus idiomas são {known}.</translation>
    </message>
    <message>
        <source>ffmpeg could not write the video: {reason}</source>
        <translation>O ffmpeg não conseguiu gravar o vídeo: {reason}</translation>
    </message>
    <message>
        <source>{expected} numbers are asked for; received {received}.</source>
        <translation>São pedidos {expected} números; foram recebidos {received}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not permitted to you.</source>
        <translation>Não é possível ler {file}: você não tem permissão.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be taken for weights ({reason}); a file that Keras&apos;s save_weights wrote would be right.</source>
        <translation>{file} não serve como pesos ({reason}); serviria um arquivo gravado por save_weights do Keras.</translation>
    </message>
    <message>
        <source>{file} does not fit {name} without its top: {what}.</source>
        <translation>{file} não combina com {name} sem o topo: {what}.</translation>
    </message>
    <message>
        <source>{file} has no weights for the layer {layer}, which needs {expected}.</source>
        <translation>{file} não tem pesos para a camada {layer}, que precisa de {expected}.</translation>
    </message>
    <message>
        <source>{file} has {received} arrays of weights for the layer {layer}, which takes {expected}.</source>
        <translation>{file} tem {received} arrays de pesos para a camada {layer}, que recebe {expected}.</translation>
    </message>
    <message>
        <source>{file} has {received} bytes that are all zero: what belongs there never arrived. Copy or download it again.</source>
        <translation>{file} tem {received} bytes, todos iguais a zero: o conteúdo nunca chegou. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{file} has {received} bytes; model files are read up to {limit} bytes.</source>
        <translation>{file} tem {received} bytes; arquivos de modelo são lidos até {limit} bytes.</translation>
    </message>
    <message>
        <source>{file} holds one layer, a {type}, and no network; open the file of the whole model.</source>
        <translation>{file} contém uma só camada, {type}, e nenhuma rede; abra o arquivo do modelo inteiro.</translation>
    </message>
    <message>
        <source>{file} holds weights for other programs ({kind}); convviz opens models that Keras saved, .keras or .h5.</source>
        <translation>{file} contém pesos para outros programas ({kind}); o convviz abre modelos salvos pelo Keras, .keras ou .h5.</translation>
    </message>
    <message>
        <source>{file} is a Git LFS pointer, a note of {received} bytes that stands for the model; fetch the model itself with “git lfs pull”, or download it from the repository&apos;s page.</source>
        <translation>{file} é um ponteiro do Git LFS, uma nota de {received} bytes no lugar do modelo; busque o modelo em si com “git lfs pull” ou baixe-o da página do repositório.</translation>
    </message>
    <message>
        <source>{file} is a Jupyter notebook, the program that may have trained a model; open the .keras or .h5 file that it saves.</source>
        <translation>{file} é um notebook do Jupyter, o programa que talvez tenha treinado um modelo; abra o arquivo .keras ou .h5 que ele salva.</translation>
    </message>
    <message>
        <source>{file} is a PDF document; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} é um documento PDF; um modelo é um arquivo .keras ou .h5, salvo pelo Keras.</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file; convviz opens models that Keras saved, .keras or .h5.</source>
        <translation>{file} é um arquivo do PyTorch; o convviz abre modelos salvos pelo Keras, .keras ou .h5.</translation>
    </message>
    <message>
        <source>{file} is a Python pickle, which could run any program when it is opened, so it is not; save the model with Keras, as .keras.</source>
        <translation>{file} é um pickle do Python, que poderia executar qualquer programa ao ser aberto, e por isso não é aberto; salve o modelo com o Keras, como .keras.</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite model; open the Keras model that it was made from.</source>
        <translation>{file} é um modelo do TensorFlow Lite; abra o modelo do Keras de que ele foi feito.</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow graph without its Keras model; open the .keras or .h5 file that it was made from.</source>
        <translation>{file} é um grafo do TensorFlow sem o seu modelo Keras; abra o arquivo .keras ou .h5 de que ele foi feito.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file; a model is one file, saved by Keras as .keras or .h5.</source>
        <translation>{file} é um dispositivo, e não um arquivo; um modelo é um só arquivo, salvo pelo Keras como .keras ou .h5.</translation>
    </message>
    <message>
        <source>{file} is a folder with a TensorFlow SavedModel; load it in the Keras that saved it, and save it as one .keras or .h5 file.</source>
        <translation>{file} é uma pasta com um SavedModel do TensorFlow; carregue-o no Keras que o salvou e salve-o como um só arquivo .keras ou .h5.</translation>
    </message>
    <message>
        <source>{file} is a folder; a model is one file, saved by Keras as .keras or .h5.</source>
        <translation>{file} é uma pasta; um modelo é um só arquivo, salvo pelo Keras como .keras ou .h5.</translation>
    </message>
    <message>
        <source>{file} is a picture ({kind}); a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} é uma imagem ({kind}); um modelo é um arquivo .keras ou .h5, salvo pelo Keras.</translation>
    </message>
    <message>
        <source>{file} is a program, which is never run; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} é um programa, e nenhum é executado; um modelo é um arquivo .keras ou .h5, salvo pelo Keras.</translation>
    </message>
    <message>
        <source>{file} is a text file; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} é um arquivo de texto; um modelo é um arquivo .keras ou .h5, salvo pelo Keras.</translation>
    </message>
    <message>
        <source>{file} is a web page; download the model itself, on GitHub with “Download raw file”.</source>
        <translation>{file} é uma página da web; baixe o modelo em si, no GitHub com “Download raw file”.</translation>
    </message>
    <message>
        <source>{file} is a weights-only file: it holds numbers but not which layers they belong to. Open the file that model.save() wrote.</source>
        <translation>{file} é um arquivo só de pesos: contém números, mas não a que camadas pertencem. Abra o arquivo gravado por model.save().</translation>
    </message>
    <message>
        <source>{file} is an HDF5 file without a Keras model in it.</source>
        <translation>{file} é um arquivo HDF5 sem um modelo do Keras.</translation>
    </message>
    <message>
        <source>{file} is an ONNX model; convviz opens models that Keras saved, .keras or .h5.</source>
        <translation>{file} é um modelo ONNX; o convviz abre modelos salvos pelo Keras, .keras ou .h5.</translation>
    </message>
    <message>
        <source>{file} is an archive with {member} in it; unpack it, and open that file.</source>
        <translation>{file} é um pacote que contém {member}; descompacte-o e abra esse arquivo.</translation>
    </message>
    <message>
        <source>{file} is an archive without a model in it: a .keras file holds config.json and model.weights.h5.</source>
        <translation>{file} é um pacote sem um modelo dentro: um arquivo .keras contém config.json e model.weights.h5.</translation>
    </message>
    <message>
        <source>{file} is an office document; a model is a .keras or .h5 file, saved by Keras.</source>
        <translation>{file} é um documento de escritório; um modelo é um arquivo .keras ou .h5, salvo pelo Keras.</translation>
    </message>
    <message>
        <source>{file} is damaged. Copy or download it again.</source>
        <translation>{file} está danificado. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{file} is empty: nothing was saved or downloaded.</source>
        <translation>{file} está vazio: nada foi salvo ou baixado.</translation>
    </message>
    <message>
        <source>{file} is no file that Keras writes: it is neither a .keras archive nor HDF5.</source>
        <translation>{file} não é um arquivo que o Keras grave: não é um pacote .keras nem HDF5.</translation>
    </message>
    <message>
        <source>{file} is no longer the file that was opened; open it again and make the changes there.</source>
        <translation>{file} já não é o arquivo que foi aberto; abra-o de novo e faça as mudanças ali.</translation>
    </message>
    <message>
        <source>{file} is not opened: it says that {what} has {received} bytes, and stores {stored}.</source>
        <translation>{file} não é aberto: ele diz que {what} tem {received} bytes e guarda {stored}.</translation>
    </message>
    <message>
        <source>{file} is not opened: its archive is made as Keras never makes one.</source>
        <translation>{file} não é aberto: seu pacote é feito como o Keras nunca o faz.</translation>
    </message>
    <message>
        <source>{file} is not opened: its weights are stored as Keras never stores them.</source>
        <translation>{file} não é aberto: seus pesos estão guardados como o Keras nunca os guarda.</translation>
    </message>
    <message>
        <source>{file} is packed ({kind}); unpack it, and open the .keras or .h5 file that it holds.</source>
        <translation>{file} está compactado ({kind}); descompacte-o e abra o arquivo .keras ou .h5 que ele contém.</translation>
    </message>
    <message>
        <source>{file} is part of a TensorFlow SavedModel; save the model again as .keras.</source>
        <translation>{file} é parte de um SavedModel do TensorFlow; salve o modelo de novo como .keras.</translation>
    </message>
    <message>
        <source>{file} is part of a TensorFlow checkpoint, which holds numbers but not which layers they belong to; save the whole model as .keras.</source>
        <translation>{file} é parte de um checkpoint do TensorFlow, que contém números, mas não diz a que camadas eles pertencem; salve o modelo inteiro como .keras.</translation>
    </message>
    <message>
        <source>{file} is the JSON of an architecture without weights; open the .keras or .h5 file that model.save() writes.</source>
        <translation>{file} é o JSON de uma arquitetura sem pesos; abra o arquivo .keras ou .h5 gravado por model.save().</translation>
    </message>
    <message>
        <source>{file} is the folder of a .keras file that was unpacked; open the .keras file itself.</source>
        <translation>{file} é a pasta de um arquivo .keras que foi descompactado; abra o próprio arquivo .keras.</translation>
    </message>
    <message>
        <source>{file} is truncated: its end is missing. Copy or download it again.</source>
        <translation>{file} está incompleto: falta o final. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{file} keeps something other than numbers as the weights {what}.</source>
        <translation>{file} tem algo que não são números como os pesos {what}.</translation>
    </message>
    <message>
        <source>{file} lacks its beginning. Copy or download it again.</source>
        <translation>Falta o começo de {file}. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{file} of this lesson: {reason}.</source>
        <translation>{file} desta aula: {reason}.</translation>
    </message>
    <message>
        <source>{groups} groups have to divide both the {channels} maps from above and the {filters} filters without a rest.</source>
        <translation>{groups} grupos precisam dividir sem resto tanto os {channels} mapas de cima como os {filters} filtros.</translation>
    </message>
    <message>
        <source>{kind} works on maps (height × width × channels), but a row of {numbers} numbers comes from above. Move it up to where there are maps, or make maps of the numbers with Reshape.</source>
        <translation>{kind} trabalha com mapas (altura × largura × canais), mas de cima vem uma fila de {numbers} números. Mova a camada para cima, até onde há mapas, ou faça mapas dos números com Reshape.</translation>
    </message>
    <message>
        <source>{kind} works on maps (height × width × channels), but {received} comes from above.</source>
        <translation>{kind} trabalha com mapas (altura × largura × canais), mas de cima vem {received}.</translation>
    </message>
    <message>
        <source>{kind} would have {weights} weights here; up to {limit} are possible. Fewer units, or pooling above, would help.</source>
        <translation>{kind} teria {weights} pesos aqui; são possíveis até {limit}. Menos unidades, ou pooling acima, ajudariam.</translation>
    </message>
    <message>
        <source>{kind} would put out {shape}; up to {limit} numbers are possible.</source>
        <translation>{kind} produziria {shape}; são possíveis até {limit} números.</translation>
    </message>
    <message>
        <source>{layer} gives {shape} numbers, not maps with rows and columns; a heat map needs those.</source>
        <translation>{layer} dá {shape} números, não mapas com linhas e colunas, de que um mapa de calor precisa.</translation>
    </message>
    <message>
        <source>{layer} has one channel, number 0; received {received}.</source>
        <translation>{layer} tem um só canal, de número 0; o pedido foi {received}.</translation>
    </message>
    <message>
        <source>{name} cannot be built yet: its layer {layer} is impossible where it stands.</source>
        <translation>{name} ainda não pode ser construída: sua camada {layer} é impossível onde está.</translation>
    </message>
    <message>
        <source>{name} cannot be fetched ({reason}); give a local copy instead: an .npz file, idx files, or a zip or folder with one sub-folder a class.</source>
        <translation>Não é possível buscar {name} ({reason}); indique uma cópia local: um arquivo .npz, arquivos idx, ou um zip ou pasta com uma subpasta por classe.</translation>
    </message>
    <message>
        <source>{name} cannot be fetched ({reason}); give the file with --data FILE.npz.</source>
        <translation>Não é possível buscar {name} ({reason}); indique o arquivo com --data FILE.npz.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Não é possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {reason}.</source>
        <translation>Não é possível remover {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has a path that leads out of the archive.</source>
        <translation>{name} tem um caminho que sai do pacote.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} pictures, which is the limit.</source>
        <translation>{name} tem mais de {limit} imagens, que é o limite.</translation>
    </message>
    <message>
        <source>{name} has no layer yet; add one.</source>
        <translation>{name} ainda não tem camadas; adicione uma.</translation>
    </message>
    <message>
        <source>{name} has no layer “{received}”; it has {known}.</source>
        <translation>{name} não tem a camada “{received}”; tem {known}.</translation>
    </message>
    <message>
        <source>{name} has no pixels.</source>
        <translation>{name} não tem pixels.</translation>
    </message>
    <message>
        <source>{name} has not the name of a picture.</source>
        <translation>{name} não tem nome de imagem.</translation>
    </message>
    <message>
        <source>{name} has several inputs or outputs; here one picture goes in and one answer comes out.</source>
        <translation>{name} tem várias entradas ou saídas; aqui entra uma imagem e sai uma resposta.</translation>
    </message>
    <message>
        <source>{name} has the shape {received}; the network takes {expected}, or a picture.</source>
        <translation>{name} tem o formato {received}; a rede recebe {expected} ou uma imagem.</translation>
    </message>
    <message>
        <source>{name} has too many pixels; the limit is {limit} megapixels.</source>
        <translation>{name} tem pixels demais; o limite é de {limit} megapixels.</translation>
    </message>
    <message>
        <source>{name} has {count} classes; at most {limit} can be told apart.</source>
        <translation>{name} tem {count} classes; no máximo {limit} podem ser distinguidas.</translation>
    </message>
    <message>
        <source>{name} has {megabytes} MB; the limit is {limit} MB.</source>
        <translation>{name} tem {megabytes} MB; o limite é {limit} MB.</translation>
    </message>
    <message>
        <source>{name} has {pictures} pictures and {labels} labels; there must be as many of both.</source>
        <translation>{name} tem {pictures} imagens e {labels} rótulos; os dois números precisam ser iguais.</translation>
    </message>
    <message>
        <source>{name} holds no digits as pen strokes; UCI&apos;s pendigits-orig.tra, in UNIPEN format, would be right.</source>
        <translation>{name} não contém dígitos como traços de caneta; serviria o pendigits-orig.tra da UCI, no formato UNIPEN.</translation>
    </message>
    <message>
        <source>{name} holds no digits: x_train and x_test as bytes (count, 28, 28) with y_train and y_test in 0 to 9 would be right.</source>
        <translation>{name} não contém dígitos: serviriam x_train e x_test como bytes (quantidade, 28, 28) com y_train e y_test de 0 a 9.</translation>
    </message>
    <message>
        <source>{name} holds no finite number in row {row}, column {column}.</source>
        <translation>{name} não contém um número finito na linha {row}, coluna {column}.</translation>
    </message>
    <message>
        <source>{name} holds no labelled pictures; a folder or zip with one sub-folder a class, an .npz or an idx file would be right.</source>
        <translation>{name} não contém imagens rotuladas; serviria uma pasta ou um zip com uma subpasta por classe, um .npz ou um arquivo idx.</translation>
    </message>
    <message>
        <source>{name} holds no x_train and y_train; pictures and their labels would be right.</source>
        <translation>{name} não contém x_train e y_train; serviriam imagens e seus rótulos.</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite.</source>
        <translation>{name} contém números que não são finitos.</translation>
    </message>
    <message>
        <source>{name} holds numbers, which are taken as they are; --size, --grey, --rgb and --scale-white are for pictures.</source>
        <translation>{name} contém números, que são usados como estão; --size, --grey, --rgb e --scale-white são para imagens.</translation>
    </message>
    <message>
        <source>{name} holds several sets in idx files; choose one of the files with pictures in it.</source>
        <translation>{name} contém vários conjuntos em arquivos idx; escolha um dos arquivos com imagens.</translation>
    </message>
    <message>
        <source>{name} holds {count} numbers; the limit is {limit}.</source>
        <translation>{name} contém {count} números; o limite é {limit}.</translation>
    </message>
    <message>
        <source>{name} holds {kind}; only whole numbers, decimal numbers and booleans can be shown.</source>
        <translation>{name} contém {kind}; só números inteiros, decimais e booleanos podem ser mostrados.</translation>
    </message>
    <message>
        <source>{name} is a DICOM file; export it as PNG or TIFF.</source>
        <translation>{name} é um arquivo DICOM; exporte-o como PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{name} is a FITS file; export it as TIFF or .npy.</source>
        <translation>{name} é um arquivo FITS; exporte-o como TIFF ou .npy.</translation>
    </message>
    <message>
        <source>{name} is a Git LFS pointer: the file itself was not downloaded (git lfs pull).</source>
        <translation>{name} é um ponteiro do Git LFS: o arquivo em si não foi baixado (git lfs pull).</translation>
    </message>
    <message>
        <source>{name} is a HEIC photograph; export it as JPEG.</source>
        <translation>{name} é uma fotografia HEIC; exporte-a como JPEG.</translation>
    </message>
    <message>
        <source>{name} is a JPEG XL picture; export it as PNG or JPEG.</source>
        <translation>{name} é uma imagem JPEG XL; exporte-a como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{name} is a JSON file, not a picture.</source>
        <translation>{name} é um arquivo JSON, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is a Keras model; open it as a model.</source>
        <translation>{name} é um modelo do Keras; abra-o como modelo.</translation>
    </message>
    <message>
        <source>{name} is a NumPy array; open it as numbers.</source>
        <translation>{name} é um array do NumPy; abra-o como números.</translation>
    </message>
    <message>
        <source>{name} is a PDF document; export a page as PNG.</source>
        <translation>{name} é um documento PDF; exporte uma página como PNG.</translation>
    </message>
    <message>
        <source>{name} is a PostScript drawing; export it as PNG.</source>
        <translation>{name} é um desenho PostScript; exporte-o como PNG.</translation>
    </message>
    <message>
        <source>{name} is a Python pickle, which is never opened.</source>
        <translation>{name} é um pickle do Python, que nunca é aberto.</translation>
    </message>
    <message>
        <source>{name} is a Windows metafile; export it as PNG.</source>
        <translation>{name} é um metarquivo do Windows; exporte-o como PNG.</translation>
    </message>
    <message>
        <source>{name} is a camera&apos;s raw file; export it as JPEG or PNG.</source>
        <translation>{name} é um arquivo bruto (raw) de câmera; exporte-o como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} is a compressed archive, not a picture.</source>
        <translation>{name} é um arquivo compactado, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is a database, not a picture.</source>
        <translation>{name} é um banco de dados, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is a device, not a file.</source>
        <translation>{name} é um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} é uma pasta; escolha um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>{name} is a link to elsewhere, which is not followed.</source>
        <translation>{name} é uma ligação para outro lugar, que não é seguida.</translation>
    </message>
    <message>
        <source>{name} is a notebook, not a picture.</source>
        <translation>{name} é um notebook, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is a program, not a picture.</source>
        <translation>{name} é um programa, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is a saved workspace; open it with File, Open.</source>
        <translation>{name} é um trabalho salvo; abra-o com Arquivo, Abrir.</translation>
    </message>
    <message>
        <source>{name} is a sound file, not a picture.</source>
        <translation>{name} é um arquivo de som, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is a text file, not a picture; a picture such as PNG or JPEG would be right, or rows of numbers.</source>
        <translation>{name} é um arquivo de texto, não uma imagem; serviria uma imagem, como PNG ou JPEG, ou linhas de números.</translation>
    </message>
    <message>
        <source>{name} is a video; export one frame as PNG.</source>
        <translation>{name} é um vídeo; exporte um quadro como PNG.</translation>
    </message>
    <message>
        <source>{name} is a web page; save the picture itself.</source>
        <translation>{name} é uma página da web; salve a imagem em si.</translation>
    </message>
    <message>
        <source>{name} is an HDF5 file, perhaps a Keras model; open it as a model.</source>
        <translation>{name} é um arquivo HDF5, talvez um modelo do Keras; abra-o como modelo.</translation>
    </message>
    <message>
        <source>{name} is an SVG drawing; export it as PNG.</source>
        <translation>{name} é um desenho SVG; exporte-o como PNG.</translation>
    </message>
    <message>
        <source>{name} is an XML file, not a picture.</source>
        <translation>{name} é um arquivo XML, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is an archive of NumPy arrays; open one of them as .npy.</source>
        <translation>{name} é um pacote de arrays do NumPy; abra um deles como .npy.</translation>
    </message>
    <message>
        <source>{name} is an office document, not a picture.</source>
        <translation>{name} é um documento de escritório, não uma imagem.</translation>
    </message>
    <message>
        <source>{name} is being trained by another window or program; stop it there first.</source>
        <translation>{name} está em treinamento em outra janela ou outro programa; pare-o lá antes.</translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing.</source>
        <translation>{name} está incompleto: falta o final.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be decoded.</source>
        <translation>{name} está danificado e não pode ser decodificado.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vazio.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no ink in it to centre.</source>
        <translation>{name} está vazio: não há tinta para centrar.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; unpack the archive and choose the folder.</source>
        <translation>{name} está protegido por senha; descompacte-o e escolha a pasta.</translation>
    </message>
    <message>
        <source>{name} is no NumPy array, or a damaged one.</source>
        <translation>{name} não é um array do NumPy, ou está danificado.</translation>
    </message>
    <message>
        <source>{name} is no checkpoint of a training that could go on; start again without --resume.</source>
        <translation>{name} não é um checkpoint de um treinamento que possa continuar; comece de novo sem --resume.</translation>
    </message>
    <message>
        <source>{name} is no collection of drawings or photographs that can be read here.</source>
        <translation>{name} não é uma coleção de desenhos ou fotografias que se possa ler aqui.</translation>
    </message>
    <message>
        <source>{name} is no folder of a training, so it is left as it is.</source>
        <translation>{name} não é a pasta de um treinamento, e por isso fica como está.</translation>
    </message>
    <message>
        <source>{name} is no picture that is known here.</source>
        <translation>{name} não é uma imagem conhecida aqui.</translation>
    </message>
    <message>
        <source>{name} is no sound lesson: {reason}.</source>
        <translation>{name} não é uma aula íntegra: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no sound workspace: it is damaged or cut short. A file as convviz saved it would be right, such as another copy of this one.</source>
        <translation>{name} não é um trabalho íntegro: está danificado ou incompleto. Serviria um arquivo como o convviz o salvou, por exemplo outra cópia deste.</translation>
    </message>
    <message>
        <source>{name} is no text; class names stand in a text file, one a line.</source>
        <translation>{name} não é um texto; os nomes das classes ficam em um arquivo de texto, um por linha.</translation>
    </message>
    <message>
        <source>{name} is no text; numbers are expected in rows, with commas or tabs between them.</source>
        <translation>{name} não é texto; esperam-se números em linhas, separados por vírgulas ou tabulações.</translation>
    </message>
    <message>
        <source>{name} is not on this machine yet: it is fetched once when a training with it begins. A file that was downloaded by hand can be opened instead.</source>
        <translation>{name} ainda não está nesta máquina: é buscado uma vez, quando começa um treinamento com ele. Em vez disso, um arquivo baixado à mão pode ser aberto.</translation>
    </message>
    <message>
        <source>{name} is not trained and stands in no file that could be copied with the changes.</source>
        <translation>{name} não é treinada e não está em nenhum arquivo que se possa copiar com as mudanças.</translation>
    </message>
    <message>
        <source>{name} is of a training with other settings; start again without --resume.</source>
        <translation>{name} é de um treinamento com outras configurações; comece de novo sem --resume.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that is not known here; unpack the archive and choose the folder.</source>
        <translation>{name} está compactado de um modo que não se conhece aqui; descompacte-o e escolha a pasta.</translation>
    </message>
    <message>
        <source>{name} is still being trained; stop it before you remove it.</source>
        <translation>{name} ainda está em treinamento; pare-o antes de removê-lo.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of class names; the limit is {limit} MB.</source>
        <translation>{name} é grande demais para uma lista de nomes de classes; o limite é {limit} MB.</translation>
    </message>
    <message>
        <source>{name} lacks one of its idx files: train-images-idx3-ubyte and train-labels-idx1-ubyte would be right, and the two that begin with t10k beside them.</source>
        <translation>A {name} falta um dos seus arquivos idx: serviriam train-images-idx3-ubyte e train-labels-idx1-ubyte, e ao lado deles os dois que começam com t10k.</translation>
    </message>
    <message>
        <source>{name} leaves the size of its input open; a network with an input of one size would be right.</source>
        <translation>{name} deixa em aberto o tamanho da sua entrada; serviria uma rede com uma entrada de um só tamanho.</translation>
    </message>
    <message>
        <source>{name} leaves the size of its input {inputs} open; give it one.</source>
        <translation>{name} deixa em aberto o tamanho da sua entrada {inputs}; dê um tamanho a ela.</translation>
    </message>
    <message>
        <source>{name} lies in no class&apos;s folder.</source>
        <translation>{name} não está na pasta de nenhuma classe.</translation>
    </message>
    <message>
        <source>{name} names {count} classes and has the label {label}; labels from 0 to {last} would be right.</source>
        <translation>{name} nomeia {count} classes e tem o rótulo {label}; serviriam rótulos de 0 a {last}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} precisa de mais memória do que há.</translation>
    </message>
    <message>
        <source>{name} of this lesson is no history of a training.</source>
        <translation>{name} desta aula não é o histórico de um treinamento.</translation>
    </message>
    <message>
        <source>{name} stores its pictures by columns; save numpy.ascontiguousarray(x_train) instead.</source>
        <translation>{name} guarda suas imagens por colunas; salve numpy.ascontiguousarray(x_train).</translation>
    </message>
    <message>
        <source>{name} takes pictures of {shape}; {received} was wanted.</source>
        <translation>{name} recebe imagens de {shape}; foi pedido {received}.</translation>
    </message>
    <message>
        <source>{name} takes {count} pictures at a time; one that takes one picture would be right.</source>
        <translation>{name} recebe {count} imagens por vez; serviria uma rede que recebe uma só.</translation>
    </message>
    <message>
        <source>{name} takes {each} pictures at a time; it was given {received}.</source>
        <translation>{name} recebe {each} imagens por vez; o número recebido foi {received}.</translation>
    </message>
    <message>
        <source>{name} wants {inputs} inputs at once; a kept drawing has {kept}.</source>
        <translation>{name} pede {inputs} entradas por vez; um desenho guardado tem {kept}.</translation>
    </message>
    <message>
        <source>{name} was saved in no file.</source>
        <translation>{name} não foi salvo em nenhum arquivo.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out a number that is no class.</source>
        <translation>{network} não classifica imagens: produz um número que não é uma classe.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out a picture of {size}.</source>
        <translation>{network} não classifica imagens: produz uma imagem de {size}.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out maps of {size}.</source>
        <translation>{network} não classifica imagens: produz mapas de {size}.</translation>
    </message>
    <message>
        <source>{network} does not classify pictures: it puts out {count} numbers that are no classes.</source>
        <translation>{network} não classifica imagens: produz {count} números que não são classes.</translation>
    </message>
    <message>
        <source>{network} does not end with a dense layer, so that no number of the layer before counts for a class by a weight of its own.</source>
        <translation>{network} não termina com uma camada densa; por isso nenhum número da camada anterior conta para uma classe com um peso próprio.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}.</source>
        <translation>Não é possível gravar {path}: a pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no file of a training, or it is damaged.</source>
        <translation>{path} não é um arquivo de um treinamento, ou está danificado.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name.</source>
        <translation>{path} já existe; escolha outro nome.</translation>
    </message>
    <message>
        <source>{target} holds {wanted} numbers, but {total} come from above ({received}); both have to be as many.</source>
        <translation>{target} contém {wanted} números, mas de cima vêm {total} ({received}); os dois precisam ser iguais.</translation>
    </message>
    <message>
        <source>“bias” and “offset” mean the same in a kernel file; write only one of them.</source>
        <translation>“bias” e “offset” significam o mesmo em um arquivo de kernel; escreva só um deles.</translation>
    </message>
    <message>
        <source>“divide_by_sum” is {received} in this kernel file; it has to be true or false.</source>
        <translation>“divide_by_sum” é {received} neste arquivo de kernel; precisa ser true ou false.</translation>
    </message>
    <message>
        <source>“name” is {received} in this kernel file; it has to be text of at most {limit} characters.</source>
        <translation>“name” é {received} neste arquivo de kernel; precisa ser um texto de no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>“{entry}” holds {received} numbers in this kernel file; it has to be one number, or one for each filter ({filters}).</source>
        <translation>“{entry}” contém {received} números neste arquivo de kernel; precisa ser um número, ou um para cada filtro ({filters}).</translation>
    </message>
    <message>
        <source>“{entry}” is {received} in this kernel file; it has to be a number up to 3.4e38 in size.</source>
        <translation>“{entry}” é {received} neste arquivo de kernel; precisa ser um número de até 3,4e38 em valor absoluto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a folder’s name; letters, digits and spaces would be right.</source>
        <translation>“{name}” não pode ser o nome de uma pasta; serviriam letras, algarismos e espaços.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: its file is damaged. Reinstall convviz.</source>
        <translation>Não é possível mostrar “{name}”: seu arquivo está danificado. Reinstale o convviz.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {received} here.</source>
        <translation>“{name}” não pode ser {received} aqui.</translation>
    </message>
    <message>
        <source>“{name}” has an axis without cells: its shape is {received}.</source>
        <translation>“{name}” tem um eixo sem células: seu formato é {received}.</translation>
    </message>
    <message>
        <source>“{name}” has to be a number from 0, or such numbers for the sides; it is {received}.</source>
        <translation>“{name}” precisa ser um número a partir de 0, ou números assim para os lados; ele é {received}.</translation>
    </message>
    <message>
        <source>“{name}” has to be a whole number from {least}; it is {received}.</source>
        <translation>“{name}” precisa ser um número inteiro a partir de {least}; ele é {received}.</translation>
    </message>
    <message>
        <source>“{name}” has to be made of numbers in rows of equal length.</source>
        <translation>“{name}” precisa ser feito de números em linhas de mesmo comprimento.</translation>
    </message>
    <message>
        <source>“{name}” has to be one or two whole numbers from {least}; it is {received}.</source>
        <translation>“{name}” precisa ser um ou dois números inteiros a partir de {least}; ele é {received}.</translation>
    </message>
    <message>
        <source>“{name}” learns from pictures of the digits 0 to 9, such as MNIST.</source>
        <translation>“{name}” aprende com imagens dos dígitos 0 a 9, como MNIST.</translation>
    </message>
    <message>
        <source>“{name}” needs one number for each of the {expected} channels; it has {received}.</source>
        <translation>“{name}” precisa de um número para cada um dos {expected} canais; ele tem {received}.</translation>
    </message>
    <message>
        <source>“{name}” needs {expected} axes ({axes}); an array of shape {received} has not that many.</source>
        <translation>“{name}” precisa de {expected} eixos ({axes}); um array de formato {received} não tem tantos.</translation>
    </message>
    <message>
        <source>“{name}” of {layer} has the shape {shape}; there is no place {received}.</source>
        <translation>“{name}” de {layer} tem o formato {shape}; não existe a posição {received}.</translation>
    </message>
    <message>
        <source>“{name}” puts out features and no classes; “vgg16-transfer” stands on it and can be trained.</source>
        <translation>“{name}” produz características e não classes; “vgg16-transfer” se apoia nela e pode ser treinada.</translation>
    </message>
    <message>
        <source>“{received}” has a foreign decimal mark; here it is “{mark}”, as in {example}.</source>
        <translation>“{received}” tem um sinal decimal estrangeiro; aqui ele é “{mark}”, como em {example}.</translation>
    </message>
    <message>
        <source>“{received}” is no number; write one such as {example} or 1/9.</source>
        <translation>“{received}” não é um número; escreva um como {example} ou 1/9.</translation>
    </message>
    <message>
        <source>“{received}” is no number; write one such as {example} or 3/4.</source>
        <translation>“{received}” não é um número; escreva um como {example} ou 3/4.</translation>
    </message>
    <message>
        <source>“{received}” is no shape; write one such as 14 × 14 × 8.</source>
        <translation>“{received}” não é um formato; escreva um como 14 × 14 × 8.</translation>
    </message>
    <message>
        <source>“{received}” is too large; the lab computes in single precision, up to about 3.4e38.</source>
        <translation>“{received}” é grande demais; o laboratório calcula em precisão simples, até cerca de 3,4e38.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A grey window slides over the picture; where the class falls, something was that counts.</source>
        <translation>Uma janela cinza desliza sobre a imagem; onde a classe cai, havia algo que conta.</translation>
    </message>
    <message>
        <source>As Grad-CAM, but cells count more that raise the class by themselves: better for several things.</source>
        <translation>Como o Grad-CAM, mas contam mais as células que elevam a classe por si mesmas: melhor para várias coisas.</translation>
    </message>
    <message>
        <source>Each cell of each map counts by its own gradient, where that is positive: finer places.</source>
        <translation>Cada célula de cada mapa conta com o seu próprio gradiente, onde ele é positivo: lugares mais finos.</translation>
    </message>
    <message>
        <source>Each map counts as much as the class would rise if all of the map rose a little.</source>
        <translation>Cada mapa conta tanto quanto a classe subiria se o mapa inteiro subisse um pouco.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation>Grad-CAM++</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Gradient × input</source>
        <translation>Gradiente × entrada</translation>
    </message>
    <message>
        <source>Gradients added up on the way from nothing to the picture; they sum to what the class gained.</source>
        <translation>Gradientes somados no caminho do nada até a imagem; a soma é o que a classe ganhou.</translation>
    </message>
    <message>
        <source>Guided backpropagation</source>
        <translation>Retropropagação guiada</translation>
    </message>
    <message>
        <source>How fast the class rises when a pixel becomes a little brighter.</source>
        <translation>Com que rapidez a classe sobe quando um pixel fica um pouco mais claro.</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>Layer-CAM</source>
        <translation>Layer-CAM</translation>
    </message>
    <message>
        <source>No gradients: each map is laid over the picture, and counts as much as the class rises.</source>
        <translation>Sem gradientes: cada mapa é posto sobre a imagem e conta tanto quanto a classe sobe.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusão</translation>
    </message>
    <message>
        <source>Only what excites is passed back. It draws edges, whatever the class: it is no proof of what decides.</source>
        <translation>Só o que excita é passado para trás. Desenha bordas, seja qual for a classe: não prova o que decide.</translation>
    </message>
    <message>
        <source>Score-CAM</source>
        <translation>Score-CAM</translation>
    </message>
    <message>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <source>The gradient times the pixel itself: what is black counts for nothing.</source>
        <translation>O gradiente vezes o próprio pixel: o que é preto não conta nada.</translation>
    </message>
    <message>
        <source>The mean of the gradients of many slightly noisy copies.</source>
        <translation>A média dos gradientes de muitas cópias com um pouco de ruído.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>EvidenceArrays</name>
    <message>
        <source>Answer at each place of the window</source>
        <translation>Resposta em cada posição da janela</translation>
    </message>
    <message>
        <source>Answer to each picture</source>
        <translation>Resposta a cada imagem</translation>
    </message>
    <message>
        <source>Changed picture</source>
        <translation>Imagem mudada</translation>
    </message>
    <message>
        <source>Class of each picture</source>
        <translation>Classe de cada imagem</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Correlações</translation>
    </message>
    <message>
        <source>Difference of the pictures</source>
        <translation>Diferença das imagens</translation>
    </message>
    <message>
        <source>Excitement at the beginning</source>
        <translation>Excitação no início</translation>
    </message>
    <message>
        <source>Excitement of each filter</source>
        <translation>Excitação de cada filtro</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>How much they do</source>
        <translation>Quanto o excitam</translation>
    </message>
    <message>
        <source>Increase of the answer by each map</source>
        <translation>Aumento da resposta por cada mapa</translation>
    </message>
    <message>
        <source>Largest number of each filter</source>
        <translation>Maior número de cada filtro</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map after each stage</source>
        <translation>Mapa após cada etapa</translation>
    </message>
    <message>
        <source>Pictures that excite each filter most</source>
        <translation>Imagens que mais excitam cada filtro</translation>
    </message>
    <message>
        <source>Pictures that were made</source>
        <translation>Imagens geradas</translation>
    </message>
    <message>
        <source>Place of each picture in the set</source>
        <translation>Lugar de cada imagem no conjunto</translation>
    </message>
    <message>
        <source>Probability of each class, step by step</source>
        <translation>Probabilidade de cada classe, passo a passo</translation>
    </message>
    <message>
        <source>Probability while pixels are put in</source>
        <translation>Probabilidade enquanto se inserem pixels</translation>
    </message>
    <message>
        <source>Probability while pixels are taken away</source>
        <translation>Probabilidade enquanto se removem pixels</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>Fração dos pixels</translation>
    </message>
    <message>
        <source>The same, put in by chance</source>
        <translation>O mesmo, inserindo ao acaso</translation>
    </message>
    <message>
        <source>The same, taken away by chance</source>
        <translation>O mesmo, removendo ao acaso</translation>
    </message>
    <message>
        <source>Their strongest cells</source>
        <translation>Suas células mais fortes</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vetores</translation>
    </message>
    <message>
        <source>Weight of each map</source>
        <translation>Peso de cada mapa</translation>
    </message>
    <message>
        <source>Weighted sum before ReLU</source>
        <translation>Soma ponderada antes da ReLU</translation>
    </message>
    <message>
        <source>What covers</source>
        <translation>O que cobre</translation>
    </message>
</context>
<context>
    <name>EvidenceHandOuts</name>
    <message>
        <source>The points of the map</source>
        <translation>Os pontos do mapa</translation>
    </message>
    <message>
        <source>What each number adds</source>
        <translation>O que cada número soma</translation>
    </message>
    <message>
        <source>answer: {answer}</source>
        <translation>resposta: {answer}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>All pictures of a data set as the network sees them</source>
        <translation>Todas as imagens de um conjunto de dados como a rede as vê</translation>
    </message>
    <message>
        <source>Compare maps, and test whether they mean anything</source>
        <translation>Comparar mapas e testar se eles significam algo</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duvidar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Mapas de calor</translation>
    </message>
    <message>
        <source>How much each pixel counts</source>
        <translation>Quanto cada pixel conta</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What each filter would like to see</source>
        <translation>O que cada filtro gostaria de ver</translation>
    </message>
    <message>
        <source>Where the evidence for a class lies</source>
        <translation>Onde está a evidência a favor de uma classe</translation>
    </message>
    <message>
        <source>Which real pictures excite a filter most</source>
        <translation>Que imagens reais mais excitam um filtro</translation>
    </message>
    <message>
        <source>why does it answer so?</source>
        <translation>por que ela responde assim?</translation>
    </message>
</context>
<context>
    <name>EvidencePixels</name>
    <message>
        <source>, counts {counts}</source>
        <translation>, conta {counts}</translation>
    </message>
    <message>
        <source>, not known yet</source>
        <translation>, ainda não se sabe</translation>
    </message>
    <message>
        <source>: logit of “{name}” {score} instead of {whole}, falls by {fall}</source>
        <translation>: logit de “{name}” {score} em vez de {whole}, cai {fall}</translation>
    </message>
    <message>
        <source>: logit of “{name}” {score} instead of {whole}, rises by {fall}</source>
        <translation>: logit de “{name}” {score} em vez de {whole}, sobe {fall}</translation>
    </message>
    <message>
        <source>: logit of “{name}” {score}, which changes nothing</source>
        <translation>: logit de “{name}” {score}, não muda nada</translation>
    </message>
    <message>
        <source>: not tried yet</source>
        <translation>: ainda não testado</translation>
    </message>
    <message>
        <source>= logit of “{name}”</source>
        <translation>= logit de “{name}”</translation>
    </message>
    <message>
        <source>A window slides over the picture and covers what it meets; where the class falls, something counted.</source>
        <translation>Uma janela desliza sobre a imagem e cobre o que encontra; onde a classe cai, algo contava.</translation>
    </message>
    <message>
        <source>All maps, the strongest first</source>
        <translation>Todos os mapas, os mais fortes primeiro</translation>
    </message>
    <message>
        <source>All numbers, in order</source>
        <translation>Todos os números, em ordem</translation>
    </message>
    <message>
        <source>How far “{name}” falls, mean for each pixel</source>
        <translation>Quanto “{name}” cai, média de cada pixel</translation>
    </message>
    <message>
        <source>How far “{name}” falls, place by place</source>
        <translation>Quanto “{name}” cai, posição a posição</translation>
    </message>
    <message>
        <source>How “{name}” changes with each pixel</source>
        <translation>Como “{name}” muda com cada pixel</translation>
    </message>
    <message>
        <source>Last layer: input × weight</source>
        <translation>Última camada: entrada × peso</translation>
    </message>
    <message>
        <source>Logit of “{name}”: {score}</source>
        <translation>Logit de “{name}”: {score}</translation>
    </message>
    <message>
        <source>Mean of the output: {score}</source>
        <translation>Média da saída: {score}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: pixel {values}</source>
        <translation>Linha {row}, coluna {column}: pixel {values}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {values}</source>
        <translation>Linha {row}, coluna {column}: {values}</translation>
    </message>
    <message>
        <source>Rows {top}–{bottom}, columns {left}–{right} covered</source>
        <translation>Linhas {top}–{bottom}, colunas {left}–{right} cobertas</translation>
    </message>
    <message>
        <source>The last layer adds up numbers times weights. Here is the sum itself: nothing is estimated or left out.</source>
        <translation>A última camada soma números vezes pesos. Aqui está a própria soma: nada é estimado nem deixado de fora.</translation>
    </message>
    <message>
        <source>The {count} strongest maps</source>
        <translation>Os {count} mapas mais fortes</translation>
    </message>
    <message>
        <source>What each pixel adds to “{name}”</source>
        <translation>O que cada pixel soma a “{name}”</translation>
    </message>
    <message>
        <source>What the network is fed ({size})</source>
        <translation>O que entra na rede ({size})</translation>
    </message>
    <message>
        <source>What the network saw then</source>
        <translation>O que a rede viu então</translation>
    </message>
    <message>
        <source>against the class · for it</source>
        <translation>contra a classe · a favor</translation>
    </message>
    <message>
        <source>all {count} places</source>
        <translation>todas as {count} posições</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>black</source>
        <translation>preto</translation>
    </message>
    <message>
        <source>fall of the logit</source>
        <translation>queda do logit</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>largest absolute value of the channels</source>
        <translation>maior valor absoluto dos canais</translation>
    </message>
    <message>
        <source>map {map}</source>
        <translation>mapa {map}</translation>
    </message>
    <message>
        <source>map {map} · mean</source>
        <translation>mapa {map} · média</translation>
    </message>
    <message>
        <source>map {map} · row {row}, column {column}</source>
        <translation>mapa {map} · linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>posição {place} de {count}</translation>
    </message>
    <message>
        <source>the picture blurred</source>
        <translation>a imagem desfocada</translation>
    </message>
    <message>
        <source>the picture&apos;s mean</source>
        <translation>a média da imagem</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>unidade {number}</translation>
    </message>
    <message>
        <source>white</source>
        <translation>branco</translation>
    </message>
    <message>
        <source>{count} maps of {layer}, what all numbers of each add</source>
        <translation>{count} mapas de {layer}: o que somam todos os números de cada um</translation>
    </message>
    <message>
        <source>{count} more that add</source>
        <translation>mais {count} que somam</translation>
    </message>
    <message>
        <source>{count} more that take</source>
        <translation>mais {count} que subtraem</translation>
    </message>
    <message>
        <source>{count} numbers of {layer}, each times its weight</source>
        <translation>{count} números de {layer}, cada um vezes o seu peso</translation>
    </message>
    <message>
        <source>{name}: it is 0 and adds nothing, whatever its weight</source>
        <translation>{name}: é 0 e não soma nada, seja qual for o seu peso</translation>
    </message>
    <message>
        <source>{name}: its {count} numbers times their weights add {value}</source>
        <translation>{name}: seus {count} números vezes os seus pesos somam {value}</translation>
    </message>
    <message>
        <source>{share} % lie beyond</source>
        <translation>{share} % ficam fora</translation>
    </message>
    <message>
        <source>Σ of all pixels {sum} = logit {score} − baseline {baseline} ✓ ({off} % off)</source>
        <translation>Σ de todos os pixels {sum} = logit {score} − linha de base {baseline} ✓ (diferença de {off} %)</translation>
    </message>
    <message>
        <source>Σ of all pixels {sum} ≠ logit {score} − baseline {baseline} ({off} % off): more steps come closer</source>
        <translation>Σ de todos os pixels {sum} ≠ logit {score} − linha de base {baseline} (diferença de {off} %): mais passos aproximam</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Another exercise of this kind and level</source>
        <translation>Outro exercício deste tipo e nível</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>How to begin, or what is wrong with your answer</source>
        <translation>Como começar, ou o que há de errado na sua resposta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Open in the kernel lab</source>
        <translation>Abrir no laboratório</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Shows the answer and the arithmetic</source>
        <translation>Mostra a resposta e a conta</translation>
    </message>
    <message>
        <source>Step through it and change it there</source>
        <translation>Percorrer o exercício e mudá-lo lá</translation>
    </message>
    <message>
        <source>The answer is {answer}.</source>
        <translation>A resposta é {answer}.</translation>
    </message>
    <message>
        <source>exercise {number}</source>
        <translation>exercício {number}</translation>
    </message>
    <message>
        <source>{count} numbers are not right.</source>
        <translation>{count} números não estão certos.</translation>
    </message>
    <message>
        <source>{kind} · exercise {number}</source>
        <translation>{kind} · exercício {number}</translation>
    </message>
    <message>
        <source>✓ Right: {answer}.</source>
        <translation>✓ Certo: {answer}.</translation>
    </message>
    <message>
        <source>✗ Nearly.</source>
        <translation>✗ Quase.</translation>
    </message>
    <message>
        <source>✗ Not yet.</source>
        <translation>✗ Ainda não.</translation>
    </message>
</context>
<context>
    <name>ExerciseChoice</name>
    <message>
        <source>A sheet with this exercise and the nine that follow it</source>
        <translation>Uma folha com este exercício e os nove seguintes</translation>
    </message>
    <message>
        <source>Exercise number</source>
        <translation>Exercício nº</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Kind of exercise</source>
        <translation>Tipo de exercício</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Number of the exercise</source>
        <translation>Número do exercício</translation>
    </message>
    <message>
        <source>Print ten…</source>
        <translation>Imprimir dez…</translation>
    </message>
    <message>
        <source>The same number gives the same exercise on every machine</source>
        <translation>O mesmo número dá o mesmo exercício em todo computador</translation>
    </message>
</context>
<context>
    <name>ExerciseGrids</name>
    <message>
        <source>The numbers of the exercise</source>
        <translation>Os números do exercício</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>1×1 convolution</source>
        <translation>Convolução 1×1</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Ativações</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Exercises · {kind} · {level}</source>
        <translation>Exercícios · {kind} · {level}</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>How many cells does “same” add on each side?</source>
        <translation>Quantas células “same” acrescenta de cada lado?</translation>
    </message>
    <message>
        <source>How many multiply-adds does one pass take?</source>
        <translation>Quantas multiplicações-somas exige uma passagem?</translation>
    </message>
    <message>
        <source>How many parameters are there in all?</source>
        <translation>Quantos parâmetros há ao todo?</translation>
    </message>
    <message>
        <source>How many rows does the output have?</source>
        <translation>Quantas linhas tem a saída?</translation>
    </message>
    <message>
        <source>How many rows of the input does one number of the last layer see, padding included?</source>
        <translation>Quantas linhas da entrada vê um número da última camada, contando o preenchimento?</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input: {shape}</source>
        <translation>Entrada: {shape}</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernel {number}</source>
        <translation>Kernel {number}</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Mental arithmetic</source>
        <translation>Cálculo mental</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicações-somas</translation>
    </message>
    <message>
        <source>One sum</source>
        <translation>Uma soma</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Output sizes</source>
        <translation>Tamanhos da saída</translation>
    </message>
    <message>
        <source>Padding “same”</source>
        <translation>Preenchimento “same”</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Pen and paper</source>
        <translation>Papel e lápis</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Campo receptivo</translation>
    </message>
    <message>
        <source>The slope is {slope}.</source>
        <translation>A inclinação é {slope}.</translation>
    </message>
    <message>
        <source>Two decimals are enough.</source>
        <translation>Duas casas decimais bastam.</translation>
    </message>
    <message>
        <source>What is easily overlooked</source>
        <translation>O que passa despercebido</translation>
    </message>
    <message>
        <source>Which kernel made the map of the picture, with padding “same”?</source>
        <translation>Que kernel fez o mapa da imagem, com preenchimento “same”?</translation>
    </message>
    <message>
        <source>Which kernel?</source>
        <translation>Que kernel?</translation>
    </message>
    <message>
        <source>Which number stands at row {row}, column {column} of the output?</source>
        <translation>Que número está na linha {row}, coluna {column} da saída?</translation>
    </message>
    <message>
        <source>Which numbers come out, one after the other?</source>
        <translation>Que números saem, um depois do outro?</translation>
    </message>
    <message>
        <source>Which numbers stand in the output?</source>
        <translation>Que números estão na saída?</translation>
    </message>
    <message>
        <source>Which shape comes out? Write rows × columns × channels.</source>
        <translation>Que formato sai? Escreva linhas × colunas × canais.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abaixo</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>viés {bias}</translation>
    </message>
    <message>
        <source>filters {filters}, kernel {kernel}</source>
        <translation>filtros {filters}, kernel {kernel}</translation>
    </message>
    <message>
        <source>kernel {kernel}</source>
        <translation>kernel {kernel}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>sem viés</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>row {row}: {numbers}</source>
        <translation>linha {row}: {numbers}</translation>
    </message>
    <message>
        <source>then {function}</source>
        <translation>depois {function}</translation>
    </message>
    <message>
        <source>units {units}</source>
        <translation>unidades {units}</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>janela {window}</translation>
    </message>
    <message>
        <source>with bias</source>
        <translation>com viés</translation>
    </message>
    <message>
        <source>{layer}: nothing to learn</source>
        <translation>{layer}: nada a aprender</translation>
    </message>
    <message>
        <source>{layer}: {places} numbers × {each} products each = {count}</source>
        <translation>{layer}: {places} números × {each} produtos cada = {count}</translation>
    </message>
    <message>
        <source>{right} of {attempts} right at the first try · {streak} in a row</source>
        <translation>{right} de {attempts} de primeira · {streak} seguidos</translation>
    </message>
    <message>
        <source>{rows} × {columns} empty cells</source>
        <translation>{rows} × {columns} células vazias</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>{name} is still being written.</source>
        <translation>{name} ainda está sendo gravado.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} foi salvo em {folder}.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Gravando {name}…</translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} não foi gravado.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Facts of the layer</source>
        <translation>Dados da camada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Name among files (small letters, digits, hyphens)</source>
        <translation>Nome do arquivo (minúsculas, algarismos, hifens)</translation>
    </message>
    <message>
        <source>Name the lesson</source>
        <translation>Dar nome à aula</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Título da aula</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>What one can do afterwards</source>
        <translation>O que se sabe fazer depois</translation>
    </message>
    <message>
        <source>Where the idea comes from</source>
        <translation>De onde vem a ideia</translation>
    </message>
    <message>
        <source>{files} files belong to it, {kilobytes} kB.</source>
        <translation>Arquivos que fazem parte dela: {files}, {kilobytes} kB.</translation>
    </message>
</context>
<context>
    <name>FetchButton</name>
    <message>
        <source>Fetch {name}</source>
        <translation>Buscar {name}</translation>
    </message>
    <message>
        <source>Fetches it once by Keras&apos;s own loader; then it is there without the internet too</source>
        <translation>Busca-o uma vez com o carregador do próprio Keras; depois ele está disponível também sem internet</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>Buscando {name}…</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>All that convviz opens</source>
        <translation>Tudo o que o convviz abre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no picture, file or grid of numbers to paste.</source>
        <translation>Não há imagem, arquivo nem grade de números para colar.</translation>
    </message>
    <message>
        <source>convviz does not open “{name}”; it opens {patterns}.</source>
        <translation>O convviz não abre “{name}”; ele abre {patterns}.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>1 of them is not more excited than by noise.</source>
        <translation>A imagem não excita 1 deles mais que o ruído.</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Classe {name}</translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation>Classe “{name}”</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Its kernel in {layer}: {size}</source>
        <translation>Seu kernel em {layer}: {size}</translation>
    </message>
    <message>
        <source>Its kernel in {layer}: {size}, bias {bias}</source>
        <translation>Seu kernel em {layer}: {size}, viés {bias}</translation>
    </message>
    <message>
        <source>Its number, from noise to picture: {rise}</source>
        <translation>Seu número, do ruído à imagem: {rise}</translation>
    </message>
    <message>
        <source>Logit of the class, from noise to picture: {rise}</source>
        <translation>Logit da classe, do ruído à imagem: {rise}</translation>
    </message>
    <message>
        <source>Make 1 picture</source>
        <translation>Gerar 1 imagem</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Gerar imagens</translation>
    </message>
    <message>
        <source>Make {count} pictures</source>
        <translation>Gerar {count} imagens</translation>
    </message>
    <message>
        <source>Mean of its map, from noise to picture: {rise}</source>
        <translation>Média do seu mapa, do ruído à imagem: {rise}</translation>
    </message>
    <message>
        <source>Nobody drew these: each began as the same grey noise and was changed, step by step, so that its filter answers more and more strongly. It is what the filter looks for.</source>
        <translation>Ninguém as desenhou: cada uma começou como o mesmo ruído cinza e foi mudada, passo a passo, para que o seu filtro responda cada vez mais forte. É o que o filtro procura.</translation>
    </message>
    <message>
        <source>Nobody drew these: each began as the same grey noise and was changed, step by step, so that the network becomes surer and surer of its class.</source>
        <translation>Ninguém as desenhou: cada uma começou como o mesmo ruído cinza e foi mudada, passo a passo, para que a rede fique cada vez mais certa da sua classe.</translation>
    </message>
    <message>
        <source>Pictures for this layer take a while. Press “Make”: you see them form, and can stop at any time.</source>
        <translation>As imagens desta camada demoram um pouco. Pressione “Gerar”: você as vê se formarem e pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>Passo {done} de {total}</translation>
    </message>
    <message>
        <source>This network takes no picture, so none can be made for its filters.</source>
        <translation>Esta rede não recebe imagem; por isso nenhuma pode ser gerada para os seus filtros.</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation>{count} filtros</translation>
    </message>
    <message>
        <source>{count} of them are not more excited than by noise.</source>
        <translation>A imagem não excita {count} deles mais que o ruído.</translation>
    </message>
    <message>
        <source>{layer}, filter {name}</source>
        <translation>{layer}, filtro {name}</translation>
    </message>
    <message>
        <source>{steps} steps of {rate}, blur {blur}, jitter {jitter}, decay {decay}, total variation {variation}, seed {seed}</source>
        <translation>{steps} passos de {rate}, desfoque {blur}, jitter {jitter}, decaimento {decay}, variação total {variation}, semente {seed}</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… mais {count}</translation>
    </message>
</context>
<context>
    <name>FiltersControls</name>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>By how many pixels at most it is shifted before each step, so that no pixel is special</source>
        <translation>Quantos pixels no máximo ela é deslocada antes de cada passo, para que nenhum pixel seja especial</translation>
    </message>
    <message>
        <source>By how many pixels the picture is blurred after each step, less and less to the end</source>
        <translation>Por quantos pixels a imagem é desfocada depois de cada passo, cada vez menos até o fim</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimento</translation>
    </message>
    <message>
        <source>How far a step goes, as a share of black to white</source>
        <translation>Até onde vai um passo, como fração do preto ao branco</translation>
    </message>
    <message>
        <source>How often each picture is changed a little</source>
        <translation>Quantas vezes cada imagem é mudada um pouco</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Como são geradas</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Of the noise that it begins with: the same seed, the same picture</source>
        <translation>Do ruído com que começa: a mesma semente, a mesma imagem</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tam. do passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>The share by which it falls back to grey at each step</source>
        <translation>A fração em que ela volta ao cinza a cada passo</translation>
    </message>
    <message>
        <source>Total variation: how much jumps between neighbouring pixels are held against it</source>
        <translation>Variação total: quanto pesam contra ela os saltos entre pixels vizinhos</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Valores usuais</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variação</translation>
    </message>
</context>
<context>
    <name>FiltersHeader</name>
    <message>
        <source>All {count}</source>
        <translation>Todos os {count}</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Tantas quantas couberem</translation>
    </message>
    <message>
        <source>How many filters are made</source>
        <translation>Para quantos filtros gerar</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Camada anterior</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Próxima camada</translation>
    </message>
    <message>
        <source>Pictures and settings as NPZ</source>
        <translation>Imagens e configurações em NPZ</translation>
    </message>
    <message>
        <source>Pictures in a row</source>
        <translation>Imagens por linha</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Settings and excitements as JSON</source>
        <translation>Configurações e excitações em JSON</translation>
    </message>
    <message>
        <source>Sheet as PNG</source>
        <translation>Folha em PNG</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Os {count} primeiros</translation>
    </message>
    <message>
        <source>{count} a row</source>
        <translation>{count} por linha</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>All pictures</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>One picture, enlarged</source>
        <translation>Uma imagem, ampliada</translation>
    </message>
    <message>
        <source>Pictures made for the filters</source>
        <translation>Imagens geradas para os filtros</translation>
    </message>
    <message>
        <source>These were made with other settings, or of other weights.</source>
        <translation>Estas foram geradas com outras configurações ou com outros pesos.</translation>
    </message>
    <message>
        <source>What excites a filter</source>
        <translation>O que excita um filtro</translation>
    </message>
    <message>
        <source>Why there is nothing to see</source>
        <translation>Por que não há nada para ver</translation>
    </message>
</context>
<context>
    <name>FiltersSaving</name>
    <message>
        <source>NumPy arrays</source>
        <translation>Arrays do NumPy</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} foi salvo em {folder}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>Buscar camadas</translation>
    </message>
    <message>
        <source>Layer found before</source>
        <translation>Camada encontrada anterior</translation>
    </message>
    <message>
        <source>Name, type or shape of a layer</source>
        <translation>Nome, tipo ou formato de uma camada</translation>
    </message>
    <message>
        <source>Next layer found</source>
        <translation>Próxima camada encontrada</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>encontradas: {total}</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Linhas e colunas</translation>
    </message>
    <message>
        <source>Same number of rows and columns</source>
        <translation>Mesmo número de linhas e colunas</translation>
    </message>
    <message>
        <source>Value of white</source>
        <translation>Valor do branco</translation>
    </message>
    <message>
        <source>White is 1, as networks like it</source>
        <translation>O branco é 1, como as redes preferem</translation>
    </message>
    <message>
        <source>White is 255, as in picture files</source>
        <translation>O branco é 255, como nos arquivos de imagem</translation>
    </message>
    <message>
        <source>Working size</source>
        <translation>Tamanho de trabalho</translation>
    </message>
</context>
<context>
    <name>FlipControl</name>
    <message>
        <source>= cross-correlation, as in Keras</source>
        <translation>= correlação cruzada, como no Keras</translation>
    </message>
    <message>
        <source>= true convolution</source>
        <translation>= convolução verdadeira</translation>
    </message>
    <message>
        <source>A true convolution turns the kernel by 180°. What Keras calls convolution does not.</source>
        <translation>Uma convolução verdadeira gira o kernel em 180°. O que o Keras chama de convolução não gira.</translation>
    </message>
    <message>
        <source>Flip kernel</source>
        <translation>Inverter o kernel</translation>
    </message>
</context>
<context>
    <name>FlipPart</name>
    <message>
        <source>At each step every pixel becomes a little brighter or darker, whichever takes the answer away: the fast gradient sign method.</source>
        <translation>A cada passo todo pixel fica um pouco mais claro ou mais escuro, conforme o que afaste a resposta: o método do sinal do gradiente (FGSM).</translation>
    </message>
    <message>
        <source>Class that it is to become</source>
        <translation>Classe que deve virar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Feed the changed picture to the network and look into it</source>
        <translation>Dar a imagem mudada à rede e olhar dentro dela</translation>
    </message>
    <message>
        <source>How far the picture is changed</source>
        <translation>Quanto a imagem é mudada</translation>
    </message>
    <message>
        <source>It is to become</source>
        <translation>Deve virar</translation>
    </message>
    <message>
        <source>Largest change of a pixel in per cent</source>
        <translation>Maior mudança de um pixel em por cento</translation>
    </message>
    <message>
        <source>Largest change, %</source>
        <translation>Mudança máx., %</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>Ampliação da diferença</translation>
    </message>
    <message>
        <source>Open on the network page</source>
        <translation>Abrir na página da rede</translation>
    </message>
    <message>
        <source>Probabilities while the picture changes</source>
        <translation>Probabilidades enquanto a imagem muda</translation>
    </message>
    <message>
        <source>The picture, what is added, and both together</source>
        <translation>A imagem, o que se soma e as duas juntas</translation>
    </message>
    <message>
        <source>This network gives no classes, so no answer can flip.</source>
        <translation>Esta rede não dá classes; por isso nenhuma resposta pode mudar.</translation>
    </message>
    <message>
        <source>What is added, × {factor}</source>
        <translation>O que se soma, × {factor}</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>qualquer outra classe</translation>
    </message>
    <message>
        <source>at most {size} of black to white</source>
        <translation>no máximo {size} do preto ao branco</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>as duas juntas</translation>
    </message>
    <message>
        <source>changed picture</source>
        <translation>imagem mudada</translation>
    </message>
    <message>
        <source>largest change of a pixel</source>
        <translation>maior mudança de um pixel</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>to be seen</source>
        <translation>visível</translation>
    </message>
</context>
<context>
    <name>ForgetPart</name>
    <message>
        <source>From the last layer on, weights are replaced by random ones, as if they had never learnt. Each map has its own scale; the number is its rank correlation with the first.</source>
        <translation>A partir da última camada, os pesos são trocados por pesos aleatórios, como se nunca tivessem aprendido. Cada mapa tem a sua escala; o número é a sua correlação de postos com o primeiro.</translation>
    </message>
    <message>
        <source>How alike the map stays</source>
        <translation>Quanto o mapa continua parecido</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stages of forgetting</source>
        <translation>Etapas do esquecimento</translation>
    </message>
    <message>
        <source>The map while the network forgets</source>
        <translation>O mapa enquanto a rede esquece</translation>
    </message>
    <message>
        <source>forgotten down to this layer</source>
        <translation>esquecida até esta camada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>rank correlation with the map of the network as it has learnt</source>
        <translation>correlação de postos com o mapa da rede treinada</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>Keras refuses stride with dilation</source>
        <translation>o Keras recusa passo (stride) com dilatação</translation>
    </message>
    <message>
        <source>Keras refuses this</source>
        <translation>o Keras recusa</translation>
    </message>
    <message>
        <source>Keras same: top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation>same do Keras: acima {top}, abaixo {bottom}, à esquerda {left}, à direita {right}</translation>
    </message>
    <message>
        <source>Keras same: {rule}, pads {total} → top and left {before}, bottom and right {after}</source>
        <translation>same do Keras: {rule}, preenche {total} → acima e à esquerda {before}, abaixo e à direita {after}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colunas</translation>
    </message>
    <message>
        <source>every cell by itself: the size stays</source>
        <translation>cada célula por si: o tamanho não muda</translation>
    </message>
    <message>
        <source>full: every window that touches the input</source>
        <translation>full: toda janela que toca a entrada</translation>
    </message>
    <message>
        <source>never used: {columns} of {all_columns} columns</source>
        <translation>sem uso: {columns} de {all_columns} colunas</translation>
    </message>
    <message>
        <source>never used: {rows} of {all_rows} rows</source>
        <translation>sem uso: {rows} de {all_rows} linhas</translation>
    </message>
    <message>
        <source>never used: {rows} of {all_rows} rows, {columns} of {all_columns} columns</source>
        <translation>sem uso: {rows} de {all_rows} linhas e {columns} de {all_columns} colunas</translation>
    </message>
    <message>
        <source>no cell dropped</source>
        <translation>nenhuma célula fica de fora</translation>
    </message>
    <message>
        <source>padding of {before} on every side, as in PyTorch</source>
        <translation>padding {before} em cada lado, como no PyTorch</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>same: cropped by {before} at the top, {after} at the bottom</source>
        <translation>same: corta {before} acima e {after} abaixo</translation>
    </message>
    <message>
        <source>valid: no padding</source>
        <translation>valid: sem preenchimento (padding)</translation>
    </message>
    <message>
        <source>valid: nothing is cropped</source>
        <translation>valid: nada é cortado</translation>
    </message>
</context>
<context>
    <name>FormulaStrip</name>
    <message>
        <source>Output size</source>
        <translation>Tamanho da saída</translation>
    </message>
</context>
<context>
    <name>FrameExportDialog</name>
    <message>
        <source>As on screen, {size}</source>
        <translation>Como na tela, {size}</translation>
    </message>
    <message>
        <source>Caption above the picture</source>
        <translation>Legenda acima da imagem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The whole page, {size}</source>
        <translation>A página inteira, {size}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>dilation rate {rate}</source>
        <translation>dilatação {rate}</translation>
    </message>
    <message>
        <source>input {size}</source>
        <translation>entrada {size}</translation>
    </message>
    <message>
        <source>kernel flipped</source>
        <translation>kernel girado</translation>
    </message>
    <message>
        <source>padding {padding}</source>
        <translation>preenchimento {padding}</translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation>inclinação {slope}</translation>
    </message>
    <message>
        <source>strides {strides}</source>
        <translation>passo {strides}</translation>
    </message>
</context>
<context>
    <name>HeatCover</name>
    <message>
        <source>As it truly is</source>
        <translation>Como é de verdade</translation>
    </message>
    <message>
        <source>Bilinear between the middles of the cells</source>
        <translation>Bilinear entre os centros das células</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>How much of the picture the map covers</source>
        <translation>Quanto da imagem o mapa cobre</translation>
    </message>
    <message>
        <source>How the map lies over the picture</source>
        <translation>Como o mapa fica sobre a imagem</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacidade do mapa</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
</context>
<context>
    <name>HeatHeader</name>
    <message>
        <source>How the heat map is made</source>
        <translation>Como o mapa de calor é feito</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Camada anterior</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Próxima camada</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Adds</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>By how much each map raises the class</source>
        <translation>Quanto cada mapa eleva a classe</translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation>Evidência a favor de {name}</translation>
    </message>
    <message>
        <source>Evidence: the weighted sum where it is positive</source>
        <translation>Evidência: a soma ponderada onde é positiva</translation>
    </message>
    <message>
        <source>Gradient of map {channel}: mean {mean}</source>
        <translation>Gradiente do mapa {channel}: média {mean}</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Increases</source>
        <translation>Aumentos</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map {channel} of {layer}</source>
        <translation>Mapa {channel} de {layer}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>No positive evidence for {name} here.</source>
        <translation>Sem evidência positiva a favor de {name} aqui.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>The largest number in the map</source>
        <translation>O maior número do mapa</translation>
    </message>
    <message>
        <source>The map has {rows} × {columns} cells; the picture has {height} × {width} pixels.</source>
        <translation>O mapa tem {rows} × {columns} células; a imagem tem {height} × {width} pixels.</translation>
    </message>
    <message>
        <source>The map’s own cells</source>
        <translation>As próprias células do mapa</translation>
    </message>
    <message>
        <source>The number of the map in its layer</source>
        <translation>O número do mapa na sua camada</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight of each cell of map {channel}</source>
        <translation>Peso de cada célula do mapa {channel}</translation>
    </message>
    <message>
        <source>Weight of each map, the strongest first</source>
        <translation>Peso de cada mapa, o mais forte primeiro</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Soma ponderada</translation>
    </message>
    <message>
        <source>Weighted sum: for and against</source>
        <translation>Soma ponderada: a favor e contra</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What it adds to a cell of the sum, in the mean</source>
        <translation>O que ele soma a uma célula da soma, em média</translation>
    </message>
    <message>
        <source>What the map counts</source>
        <translation>Quanto o mapa conta</translation>
    </message>
    <message>
        <source>each map × its weight, added up</source>
        <translation>cada mapa × seu peso, somados</translation>
    </message>
    <message>
        <source>every map is 0 here, or counts nothing</source>
        <translation>aqui todo mapa é 0 ou não conta nada</translation>
    </message>
    <message>
        <source>how much each map alone raises the class</source>
        <translation>quanto cada mapa sozinho eleva a classe</translation>
    </message>
    <message>
        <source>how the class rises with each number</source>
        <translation>como a classe sobe com cada número</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>mapa {channel}</translation>
    </message>
    <message>
        <source>max(0, gradient) × map, added up over all maps</source>
        <translation>max(0, gradiente) × mapa, somado em todos os mapas</translation>
    </message>
    <message>
        <source>max(0, gradient), cell by cell</source>
        <translation>max(0, gradiente), célula a célula</translation>
    </message>
    <message>
        <source>max(0, sum): only what speaks for it</source>
        <translation>max(0, soma): só o que fala a favor</translation>
    </message>
    <message>
        <source>mean of each gradient</source>
        <translation>média de cada gradiente</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arredondamento</translation>
    </message>
    <message>
        <source>softmax of the increases</source>
        <translation>softmax dos aumentos</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>sum of α × max(0, gradient)</source>
        <translation>soma de α × max(0, gradiente)</translation>
    </message>
    <message>
        <source>weight × map, added up over all maps</source>
        <translation>peso × mapa, somado em todos os mapas</translation>
    </message>
    <message>
        <source>weight × map, added up over all maps; the weights are shares of 1</source>
        <translation>peso × mapa, somado em todos os mapas; os pesos são parcelas de 1</translation>
    </message>
    <message>
        <source>what the layer puts out</source>
        <translation>o que a camada produz</translation>
    </message>
    <message>
        <source>{caption} (numbers × {unit})</source>
        <translation>{caption} (números × {unit})</translation>
    </message>
    <message>
        <source>{caption}: {most} at most, at row {row}, column {column}. Row {at_row}, column {at_column}: {value}</source>
        <translation>{caption}: {most} no máximo, na linha {row}, coluna {column}. Linha {at_row}, coluna {at_column}: {value}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
</context>
<context>
    <name>HeatPanel</name>
    <message>
        <source>Heat map over the picture, and the opened step</source>
        <translation>Mapa de calor sobre a imagem e a etapa aberta</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Mapas de calor</translation>
    </message>
    <message>
        <source>How the heat map was made</source>
        <translation>Como o mapa de calor foi feito</translation>
    </message>
    <message>
        <source>Maps that the heat map is made of, the strongest first</source>
        <translation>Mapas de que o mapa de calor é feito, os mais fortes primeiro</translation>
    </message>
    <message>
        <source>One cell of the heat map, written out</source>
        <translation>Uma célula do mapa de calor, por extenso</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>sua saída</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>On this page</source>
        <translation>Nesta página</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Veja também</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>também: {names}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Article after</source>
        <translation>Artigo seguinte</translation>
    </message>
    <message>
        <source>Article before</source>
        <translation>Artigo anterior</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows in the window where this can be seen</source>
        <translation>Mostra na janela onde isto pode ser visto</translation>
    </message>
    <message>
        <source>{title} — help</source>
        <translation>{title} — ajuda</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A leaky ReLU does not set {value} to zero; it multiplies it by its slope.</source>
        <translation>Uma Leaky ReLU não zera {value}; ela o multiplica pela sua inclinação.</translation>
    </message>
    <message>
        <source>Add up the {count} numbers of the window, {sum} in all, and divide by how many they are.</source>
        <translation>Some os {count} números da janela, {sum} ao todo, e divida por quantos são.</translation>
    </message>
    <message>
        <source>Begin with 1. The first layer adds {first} − 1; every later one adds (window − 1) times the strides of all layers before it.</source>
        <translation>Comece com 1. A primeira camada soma {first} − 1; cada uma das seguintes soma (janela − 1) vezes os passos (strides) de todas as camadas anteriores.</translation>
    </message>
    <message>
        <source>Begin with one of them: {mistaken} = {one} numbers. There are {shared} of these.</source>
        <translation>Comece com um deles: {mistaken} = {one} números. Há {shared} destes.</translation>
    </message>
    <message>
        <source>Both numbers are right, their order is not: the odd cell stands at the end in Keras.</source>
        <translation>Os dois números estão certos, a ordem não: no Keras, a célula que sobra fica no fim.</translation>
    </message>
    <message>
        <source>Compare the {count} numbers that the window covers, beginning with {first}; one of them is the answer.</source>
        <translation>Compare os {count} números que a janela cobre, começando por {first}; um deles é a resposta.</translation>
    </message>
    <message>
        <source>Compute one cell with each kernel: at row {row}, column {column} the map holds {shown}.</source>
        <translation>Calcule uma célula com cada kernel: na linha {row}, coluna {column}, o mapa tem {shown}.</translation>
    </message>
    <message>
        <source>Compute one cell: at row {row}, column {column} the kernel you chose gives {other}, and the map holds {shown}.</source>
        <translation>Calcule uma célula: na linha {row}, coluna {column}, o kernel que você escolheu dá {other}, e o mapa tem {shown}.</translation>
    </message>
    <message>
        <source>Look at the sign of one product: {value} × {weight} = {product}.</source>
        <translation>Olhe o sinal de um produto: {value} × {weight} = {product}.</translation>
    </message>
    <message>
        <source>Multiply each number of the window by the weight that lies on it, such as {value} × {weight} = {product}, and add all {count} products and the bias of {bias}.</source>
        <translation>Multiplique cada número da janela pelo peso que está sobre ele, como {value} × {weight} = {product}, e some todos os {count} produtos e o viés de {bias}.</translation>
    </message>
    <message>
        <source>Multiply each number of the window by the weight that lies on it, such as {value} × {weight} = {product}, and add all {count} products.</source>
        <translation>Multiplique cada número da janela pelo peso que está sobre ele, como {value} × {weight} = {product}, e some todos os {count} produtos.</translation>
    </message>
    <message>
        <source>One product is missing: {value} × {weight} = {product}.</source>
        <translation>Falta um produto: {value} × {weight} = {product}.</translation>
    </message>
    <message>
        <source>Only whole windows count: what is left over at the end is dropped, so round down.</source>
        <translation>Só contam janelas inteiras: o que sobra no fim fica de fora; portanto, arredonde para baixo.</translation>
    </message>
    <message>
        <source>ReLU6 lets nothing above 6 pass, and {value} is above it.</source>
        <translation>A ReLU6 não deixa passar nada acima de 6, e {value} está acima.</translation>
    </message>
    <message>
        <source>Take the numbers one by one, {value} first, and apply the function to each.</source>
        <translation>Pegue os números um a um, primeiro {value}, e aplique a função a cada um.</translation>
    </message>
    <message>
        <source>That is one too few: the first window counts as well, and one more for every step. Do not forget the + 1.</source>
        <translation>É um a menos: a primeira janela também conta, e mais uma a cada passo. Não esqueça o + 1.</translation>
    </message>
    <message>
        <source>That is right for stride 1. Here a step is {down} rows down and {across} columns across: the window of row {row}, column {column} begins at row {top}, column {left} of the input.</source>
        <translation>Isso está certo para passo (stride) 1. Aqui um passo desce {down} linhas e avança {across} colunas: a janela da linha {row}, coluna {column} começa na linha {top}, coluna {left} da entrada.</translation>
    </message>
    <message>
        <source>That is right without padding. With it the window of row {row}, column {column} begins at row {top}, column {left} of the input; row 0 is padding.</source>
        <translation>Isso está certo sem preenchimento. Com ele, a janela da linha {row}, coluna {column} começa na linha {top}, coluna {left} da entrada; a linha 0 é preenchimento.</translation>
    </message>
    <message>
        <source>That is the number at row {other_row}, column {other_column}. Rows are counted downwards and come first.</source>
        <translation>Esse é o número da linha {other_row}, coluna {other_column}. As linhas se contam de cima para baixo e vêm primeiro.</translation>
    </message>
    <message>
        <source>That is the number at row {other_row}, column {other_column}; asked for is row {row}, column {column}.</source>
        <translation>Esse é o número da linha {other_row}, coluna {other_column}; a pergunta é sobre a linha {row}, coluna {column}.</translation>
    </message>
    <message>
        <source>That is the size of the input. Place the window of {window} cells at its start, then count the steps of {stride}.</source>
        <translation>Esse é o tamanho da entrada. Ponha a janela de {window} células no começo e conte os passos de {stride}.</translation>
    </message>
    <message>
        <source>That is the sum of the numbers in the window. Multiply each by its weight first, then add.</source>
        <translation>Essa é a soma dos números da janela. Primeiro multiplique cada um pelo seu peso, depois some.</translation>
    </message>
    <message>
        <source>That is the sum of the weights. Multiply each by the number under it first, then add.</source>
        <translation>Essa é a soma dos pesos. Primeiro multiplique cada um pelo número que está embaixo dele, depois some.</translation>
    </message>
    <message>
        <source>That is what is added in all, {share}; it is shared by both ends.</source>
        <translation>Isso é o que se acrescenta ao todo, {share}; divide-se entre as duas pontas.</translation>
    </message>
    <message>
        <source>The bias is added without a product: count the weights alone.</source>
        <translation>O viés é somado sem produto: conte só os pesos.</translation>
    </message>
    <message>
        <source>The bias is {bias}; you have added it with the other sign.</source>
        <translation>O viés é {bias}; você o somou com o outro sinal.</translation>
    </message>
    <message>
        <source>The dilated kernel reaches over {window} cells, not {kernel}: {share} cells in all.</source>
        <translation>O kernel dilatado alcança {window} células, não {kernel}: {share} células ao todo.</translation>
    </message>
    <message>
        <source>The function does not take the minus sign away; look at what it does to negative numbers.</source>
        <translation>A função não tira o sinal de menos; veja o que ela faz com números negativos.</translation>
    </message>
    <message>
        <source>The zero is padding, and padding takes no part: only the {count} real cells do.</source>
        <translation>O zero é preenchimento, e o preenchimento não participa: só as {count} células reais.</translation>
    </message>
    <message>
        <source>This layer learns nothing: it has no weights.</source>
        <translation>Esta camada não aprende nada: ela não tem pesos.</translation>
    </message>
    <message>
        <source>What comes out has a map for every filter, however many maps go in: the last number of the shape counts the filters.</source>
        <translation>O que sai tem um mapa para cada filtro, por mais mapas que entrem: o último número do formato conta os filtros.</translation>
    </message>
    <message>
        <source>With stride {stride} fewer windows have to be filled: {share} cells in all.</source>
        <translation>Com passo (stride) {stride}, há menos janelas a completar: {share} células ao todo.</translation>
    </message>
    <message>
        <source>Work it out: {mistaken}.</source>
        <translation>Faça a conta: {mistaken}.</translation>
    </message>
    <message>
        <source>You get {said} when all products count as positive; a minus times a plus is a minus.</source>
        <translation>Obtém-se {said} quando todos os produtos contam como positivos; menos vezes mais dá menos.</translation>
    </message>
    <message>
        <source>You get {said} when the kernel is turned by 180°. Here it is laid over the window as it is printed, upper left on upper left.</source>
        <translation>Obtém-se {said} quando o kernel é girado em 180°. Aqui ele é posto sobre a janela como está, canto superior esquerdo sobre canto superior esquerdo.</translation>
    </message>
    <message>
        <source>You have channel {channel} alone: {part}. The products of all {channels} channels are added up.</source>
        <translation>Você tem só o canal {channel}: {part}. Somam-se os produtos de todos os {channels} canais.</translation>
    </message>
    <message>
        <source>You have divided by all {cells} cells of the window. Padding takes no part: divide {sum} by {count}.</source>
        <translation>Você dividiu por todas as {cells} células da janela. O preenchimento não participa: divida {sum} por {count}.</translation>
    </message>
    <message>
        <source>You have left out the last layer, which learns {last} numbers.</source>
        <translation>Você deixou de fora a última camada, que aprende {last} números.</translation>
    </message>
    <message>
        <source>You have the padding at one end only: {mistaken} = {said}; here {before} cells stand before and {after} after.</source>
        <translation>Você contou o preenchimento só em uma ponta: {mistaken} = {said}; aqui há {before} células antes e {after} depois.</translation>
    </message>
    <message>
        <source>You have the size for a kernel without holes: {mistaken} = {said}; with dilation {dilation} a kernel of {kernel} reaches over {window} cells.</source>
        <translation>Esse é o tamanho para um kernel sem buracos: {mistaken} = {said}; com dilatação {dilation}, um kernel de {kernel} alcança {window} células.</translation>
    </message>
    <message>
        <source>You have the size for stride 1: {mistaken} = {said}; here the stride is {stride}.</source>
        <translation>Esse é o tamanho para passo (stride) 1: {mistaken} = {said}; aqui o passo é {stride}.</translation>
    </message>
    <message>
        <source>You have the size without padding: {mistaken} = {said}; here {before} and {after} cells are added.</source>
        <translation>Esse é o tamanho sem preenchimento: {mistaken} = {said}; aqui se acrescentam {before} e {after} células.</translation>
    </message>
    <message>
        <source>You have the sum of the products, {said}; the bias of {bias} is still to be added.</source>
        <translation>Você tem a soma dos produtos, {said}; falta somar o viés de {bias}.</translation>
    </message>
    <message>
        <source>You have the sum, {said}; the activation is still to be applied to it.</source>
        <translation>Você tem a soma, {said}; falta aplicar a ativação a ela.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} counts scale and shift alone. The mean and the variance of each channel are kept too.</source>
        <translation>{mistaken} = {said} conta só a escala e o deslocamento. A média e a variância de cada canal também são guardadas.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} counts the weights alone; the biases are learnt as well.</source>
        <translation>{mistaken} = {said} conta só os pesos; os vieses também são aprendidos.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} has a side of the kernel where its area belongs: rows times columns.</source>
        <translation>{mistaken} = {said} tem um lado do kernel onde deve estar sua área: linhas vezes colunas.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} has one bias in all; each filter or unit has its own.</source>
        <translation>{mistaken} = {said} tem um só viés ao todo; cada filtro ou unidade tem o seu.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} is for a single input channel; every filter has weights for each of the channels.</source>
        <translation>{mistaken} = {said} vale para um só canal de entrada; cada filtro tem pesos para cada um dos canais.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} is what one of them learns; there are several.</source>
        <translation>{mistaken} = {said} é o que um deles aprende; há vários.</translation>
    </message>
    <message>
        <source>{mistaken} = {said} would be an ordinary convolution. A depthwise one has one kernel a channel and mixes none.</source>
        <translation>{mistaken} = {said} seria uma convolução comum. Uma depthwise tem um kernel por canal e não mistura os canais.</translation>
    </message>
    <message>
        <source>{outputs} numbers come out; for each of them, count the products that are added up.</source>
        <translation>Saem {outputs} números; para cada um deles, conte os produtos que são somados.</translation>
    </message>
    <message>
        <source>{said} does stand in the window, but it is not the one: compare all {count} numbers.</source>
        <translation>{said} está na janela, mas não é esse: compare todos os {count} números.</translation>
    </message>
    <message>
        <source>{said} is farthest from zero; but the sign counts: −9 is less than −1.</source>
        <translation>{said} é o mais distante de zero; mas o sinal conta: −9 é menor que −1.</translation>
    </message>
    <message>
        <source>{said} is right for strides of 1. Behind a stride, each cell of the next window is as many input cells apart: multiply (window − 1) by all strides before it.</source>
        <translation>{said} está certo para passos (strides) de 1. Depois de um passo maior, as células da janela seguinte ficam a essa distância na entrada: multiplique (janela − 1) por todos os passos anteriores.</translation>
    </message>
    <message>
        <source>{said} is the exponential alone. Divide it by the sum of all of them, so that the shares add up to 1.</source>
        <translation>{said} é só a exponencial. Divida-a pela soma de todas, para que as parcelas somem 1.</translation>
    </message>
    <message>
        <source>{said} is the largest number of the window. Here its mean is asked for: add all {count} and divide.</source>
        <translation>{said} é o maior número da janela. Aqui se pede a média: some todos os {count} e divida.</translation>
    </message>
    <message>
        <source>{said} is the mean of the window. Here one of its {count} numbers is taken as it is.</source>
        <translation>{said} é a média da janela. Aqui um dos seus {count} números é tomado como está.</translation>
    </message>
    <message>
        <source>{said} is the number at the other end: look for the largest and the smallest again.</source>
        <translation>{said} é o número da outra ponta: procure de novo o maior e o menor.</translation>
    </message>
    <message>
        <source>{said} is the product of the windows, but they overlap: each adds (window − 1) times the strides before it.</source>
        <translation>{said} é o produto das janelas, mas elas se sobrepõem: cada uma soma (janela − 1) vezes os passos (strides) anteriores.</translation>
    </message>
    <message>
        <source>{said} is the sum of the window. Here one of its {count} numbers is taken as it is.</source>
        <translation>{said} é a soma da janela. Aqui um dos seus {count} números é tomado como está.</translation>
    </message>
    <message>
        <source>{said} is the sum of the window; the mean is {sum} / {count}.</source>
        <translation>{said} é a soma da janela; a média é {sum} / {count}.</translation>
    </message>
    <message>
        <source>{said} is the sum of the windows. Neighbouring windows overlap: each adds (window − 1) times the strides before it to 1.</source>
        <translation>{said} é a soma das janelas. Janelas vizinhas se sobrepõem: cada uma soma ao 1 (janela − 1) vezes os passos (strides) anteriores.</translation>
    </message>
    <message>
        <source>{said} is what the layer has learnt. Each weight is used again at each of the {places} places.</source>
        <translation>{said} é o que a camada aprendeu. Cada peso é usado de novo em cada um dos {places} lugares.</translation>
    </message>
    <message>
        <source>{said} products are taken at one place; there are {places} places.</source>
        <translation>{said} produtos são feitos em um lugar; há {places} lugares.</translation>
    </message>
    <message>
        <source>{value} is negative: that is where the function changes a number.</source>
        <translation>{value} é negativo: é aí que a função muda um número.</translation>
    </message>
    <message>
        <source>{value} is not negative; numbers from zero on pass as they are.</source>
        <translation>{value} não é negativo; os números a partir de zero passam como estão.</translation>
    </message>
    <message>
        <source>“same” gives ⌈{size} / {stride}⌉: it rounds up, and you have rounded down.</source>
        <translation>“same” dá ⌈{size} / {stride}⌉: arredonda para cima, e você arredondou para baixo.</translation>
    </message>
    <message>
        <source>“same” keeps ⌈{size} / {stride}⌉ = {output} windows; for them {share} cells are added in all, half of them before the input and the odd one after it.</source>
        <translation>“same” mantém ⌈{size} / {stride}⌉ = {output} janelas; para elas se acrescentam ao todo {share} células, metade antes da entrada, e a que sobra depois dela.</translation>
    </message>
</context>
<context>
    <name>InkCanvas</name>
    <message>
        <source>Draw here</source>
        <translation>Desenhe aqui</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Área de desenho</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Strokes: {count}</source>
        <translation>Traços: {count}</translation>
    </message>
</context>
<context>
    <name>InkTools</name>
    <message>
        <source>Clear the drawing</source>
        <translation>Limpar o desenho</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>Width of pen and eraser</source>
        <translation>Espessura da caneta e da borracha</translation>
    </message>
    <message>
        <source>Width of pen and eraser ([ and ])</source>
        <translation>Espessura da caneta e da borracha ([ e ])</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Draw</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Solte uma imagem aqui</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kind of input</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Open a picture or an array of numbers</source>
        <translation>Abrir uma imagem ou um array de números</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar uma imagem</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Números colados</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>The picture that the network looks at</source>
        <translation>A imagem que a rede olha</translation>
    </message>
    <message>
        <source>Which input</source>
        <translation>Qual entrada</translation>
    </message>
</context>
<context>
    <name>InterruptedStrip</name>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Training of {name} was interrupted after epoch {epoch} of {epochs}.</source>
        <translation>O treinamento de {name} foi interrompido depois da época {epoch} de {epochs}.</translation>
    </message>
    <message>
        <source>Training of {name} was interrupted in its first epoch.</source>
        <translation>O treinamento de {name} foi interrompido na primeira época.</translation>
    </message>
</context>
<context>
    <name>KeepMenu</name>
    <message>
        <source>Keep this as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sem rótulo</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>Another class…</source>
        <translation>Outra classe…</translation>
    </message>
    <message>
        <source>It is {name}: keep it (key {key})</source>
        <translation>É {name}: guardar (tecla {key})</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Keep as {name}</source>
        <translation>Guardar como {name}</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keep it now, and label it later</source>
        <translation>Guardar agora e rotular depois</translation>
    </message>
    <message>
        <source>Keep with the name of its class</source>
        <translation>Guardar com o nome da sua classe</translation>
    </message>
    <message>
        <source>Keep without a label</source>
        <translation>Guardar sem rótulo</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
</context>
<context>
    <name>KernelCard</name>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>More for this kernel</source>
        <translation>Mais para este kernel</translation>
    </message>
    <message>
        <source>Own kernel</source>
        <translation>Kernel próprio</translation>
    </message>
</context>
<context>
    <name>KernelMenu</name>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>Copy kernel</source>
        <translation>Copiar kernel</translation>
    </message>
    <message>
        <source>Edit the bias that is added</source>
        <translation>Editar o viés somado</translation>
    </message>
    <message>
        <source>Edit the weight of {colour}</source>
        <translation>Editar o peso de {colour}</translation>
    </message>
    <message>
        <source>Edit this bias</source>
        <translation>Editar este viés</translation>
    </message>
    <message>
        <source>Edit this weight</source>
        <translation>Editar este peso</translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation>Exportar o kernel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import a kernel</source>
        <translation>Importar um kernel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Kernels ({patterns})</source>
        <translation>Kernels ({patterns})</translation>
    </message>
    <message>
        <source>Let the kernel of {colour} count again</source>
        <translation>Reativar o kernel de {colour}</translation>
    </message>
    <message>
        <source>Let this kernel count again</source>
        <translation>Reativar este kernel</translation>
    </message>
    <message>
        <source>Let this unit be heard again</source>
        <translation>Reativar esta unidade</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Abrir esta ligação</translation>
    </message>
    <message>
        <source>Paste kernel</source>
        <translation>Colar kernel</translation>
    </message>
    <message>
        <source>Silence the kernel of {colour}</source>
        <translation>Silenciar o kernel de {colour}</translation>
    </message>
    <message>
        <source>Silence this kernel</source>
        <translation>Silenciar este kernel</translation>
    </message>
    <message>
        <source>Silence this unit</source>
        <translation>Silenciar esta unidade</translation>
    </message>
</context>
<context>
    <name>KernelSlices</name>
    <message>
        <source>Add a filter: a copy of this one</source>
        <translation>Adicionar um filtro: uma cópia deste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter shown</source>
        <translation>Filtro mostrado</translation>
    </message>
    <message>
        <source>One slice multiplies every plane.</source>
        <translation>Uma só fatia multiplica todos os planos.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>The input&apos;s plane that these weights multiply</source>
        <translation>O plano da entrada que estes pesos multiplicam</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos iguais</translation>
    </message>
</context>
<context>
    <name>KernelTools</name>
    <message>
        <source>Divide by the sum</source>
        <translation>Dividir pela soma</translation>
    </message>
    <message>
        <source>Every weight is divided by the sum of them all.</source>
        <translation>Cada peso é dividido pela soma de todos.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>Offset: the bias, added once to every sum</source>
        <translation>Viés: o deslocamento, somado uma vez a cada soma</translation>
    </message>
    <message>
        <source>Random weights, as a new layer starts with</source>
        <translation>Pesos aleatórios, como os de uma camada nova</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale: every weight is multiplied by it</source>
        <translation>Escala: cada peso é multiplicado por ela</translation>
    </message>
    <message>
        <source>Sum of the weights shown: {sum}</source>
        <translation>Soma dos pesos mostrados: {sum}</translation>
    </message>
    <message>
        <source>The sum is 0: there is nothing to divide by.</source>
        <translation>A soma é 0: não há por que dividir.</translation>
    </message>
    <message>
        <source>Transpose: exchange rows and columns</source>
        <translation>Transpor: trocar linhas por colunas</translation>
    </message>
</context>
<context>
    <name>Kernels</name>
    <message>
        <source>Answers most to the bottom left corner of a bright shape. The 5s add up what lies inside the shape, at the top right, and the −4s take away what lies below and to the left.</source>
        <translation>Responde mais ao canto inferior esquerdo de uma forma clara. Os 5 somam o que está dentro da forma, no alto à direita, e os −4 descontam o que está abaixo e à esquerda.</translation>
    </message>
    <message>
        <source>Answers most to the bottom right corner of a bright shape. The 5s fill the top left of the window as the shape does, and any light that falls on the −4s below and to the right counts against it.</source>
        <translation>Responde mais ao canto inferior direito de uma forma clara. Os 5 ocupam o alto à esquerda da janela, como a forma, e toda luz que cai nos −4, abaixo e à direita, conta contra.</translation>
    </message>
    <message>
        <source>Answers most to the top left corner of a bright shape. The four 5s lie where such a shape covers the window and the five −4s where the ground shows, so flat areas give zero (4 · 5 = 5 · 4).</source>
        <translation>Responde mais ao canto superior esquerdo de uma forma clara. Os quatro 5 ficam onde a forma cobre a janela e os cinco −4 onde aparece o fundo, de modo que áreas uniformes dão zero (4 · 5 = 5 · 4).</translation>
    </message>
    <message>
        <source>Answers most to the top right corner of a bright shape. It is the kernel for the top left corner after a quarter turn, with the 5s at the bottom left, where the shape lies.</source>
        <translation>Responde mais ao canto superior direito de uma forma clara. É o kernel do canto superior esquerdo depois de um quarto de volta, com os 5 embaixo à esquerda, onde está a forma.</translation>
    </message>
    <message>
        <source>Answers to corners, and not at all to straight edges that run across or down. Plus and minus alternate at the four corners of the window, so whatever stays the same along its rows or along its columns cancels out.</source>
        <translation>Responde a cantos, e nada a bordas retas horizontais ou verticais. Mais e menos se alternam nos quatro cantos da janela, de modo que se cancela tudo o que não muda ao longo das linhas ou das colunas.</translation>
    </message>
    <message>
        <source>Answers to single dots, ends of lines and corners, but not to straight lines across or down. The numbers are 1 −2 1 across times 1 −2 1 down, so whatever stays the same in either direction cancels out.</source>
        <translation>Responde a pontos isolados, pontas de linhas e cantos, mas não a linhas retas horizontais ou verticais. Os números são 1 −2 1 na horizontal vezes 1 −2 1 na vertical, e por isso se cancela tudo o que não muda em uma das direções.</translation>
    </message>
    <message>
        <source>Answers to the same curve, but no longer to plain white. Every 2 on the curve has a −1 on either side, so light beside the stroke counts against it and flat areas give zero.</source>
        <translation>Responde à mesma curva, mas não mais ao branco puro. Cada 2 sobre a curva tem um −1 de cada lado, de modo que a luz ao lado do traço conta contra e áreas uniformes dão zero.</translation>
    </message>
    <message>
        <source>Answers to thin horizontal lines. The middle row counts 2 and the rows above and below −1, so a line on black gives six times its brightness, while flat areas and upright lines give zero.</source>
        <translation>Responde a linhas horizontais finas. A linha do meio conta 2 e as de cima e de baixo contam −1, de modo que um traço sobre preto dá seis vezes o seu brilho, enquanto áreas uniformes e traços verticais dão zero.</translation>
    </message>
    <message>
        <source>Answers to thin lines that fall from top left to bottom right. The 2s stand on that diagonal and all other cells count −1, so only a line that covers all three of the 2s gets the full answer.</source>
        <translation>Responde a linhas finas que descem do alto à esquerda para baixo à direita. Os 2 ficam nessa diagonal e todas as outras células contam −1, de modo que só uma linha que cobre os três 2 recebe a resposta inteira.</translation>
    </message>
    <message>
        <source>Answers to thin lines that rise from bottom left to top right. The three 2s stand on that diagonal and the six cells beside it count −1 each, so flat areas give zero.</source>
        <translation>Responde a linhas finas que sobem de baixo à esquerda para o alto à direita. Os três 2 ficam nessa diagonal e as seis células ao lado contam −1 cada uma, de modo que áreas uniformes dão zero.</translation>
    </message>
    <message>
        <source>Answers to thin vertical lines. The middle column counts 2 and the columns beside it −1, so a line one pixel wide stands out and whatever fills all three columns cancels out.</source>
        <translation>Responde a linhas verticais finas. A coluna do meio conta 2 e as vizinhas contam −1, de modo que uma linha de um pixel de largura se destaca e o que enche as três colunas se cancela.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Blur, not divided</source>
        <translation>Desfoque sem dividir</translation>
    </message>
    <message>
        <source>Blurs like a lens out of focus, which turns each bright point into a small disk. The 29 weights within a circle of radius 3 are equal and the others zero, so each pixel spreads evenly over a disk.</source>
        <translation>Desfoca como uma lente fora de foco, que transforma cada ponto claro em um pequeno disco. Os 29 pesos dentro de um círculo de raio 3 são iguais e os outros são zero, de modo que cada pixel se espalha por igual em um disco.</translation>
    </message>
    <message>
        <source>Blurs the picture and makes it nine times as bright. Nine ones add the neighbourhood up without dividing by 9, so most of a bright picture ends up beyond white.</source>
        <translation>Desfoca a imagem e a deixa nove vezes mais clara. Nove uns somam a vizinhança sem dividir por 9, de modo que quase toda imagem clara passa do branco.</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Canto inferior esquerdo</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Canto inferior direito</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desfoque de caixa</translation>
    </message>
    <message>
        <source>Box blur 5×5</source>
        <translation>Desfoque de caixa 5×5</translation>
    </message>
    <message>
        <source>Central difference x</source>
        <translation>Diferença central x</translation>
    </message>
    <message>
        <source>Central difference y</source>
        <translation>Diferença central y</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Corners and curves</source>
        <translation>Cantos e curvas</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Curve, zero sum</source>
        <translation>Curva de soma zero</translation>
    </message>
    <message>
        <source>Disk blur 7×7</source>
        <translation>Desfoque de disco 7×7</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dobro</translation>
    </message>
    <message>
        <source>Doubles every value. A kernel of a single cell sees a single pixel, so all its weight 2 can do is multiply.</source>
        <translation>Dobra cada valor. Um kernel de uma única célula vê um único pixel, de modo que seu peso 2 só pode multiplicar.</translation>
    </message>
    <message>
        <source>Draws the outlines of bright shapes and leaves flat areas at zero. The pixel counts eight times and its eight neighbours are subtracted, so only a pixel that is brighter than its surroundings comes out positive.</source>
        <translation>Desenha o contorno das formas claras e deixa as áreas uniformes em zero. O pixel conta oito vezes e seus oito vizinhos são subtraídos, de modo que só sai positivo um pixel mais claro que os arredores.</translation>
    </message>
    <message>
        <source>Edge detect</source>
        <translation>Detecção de bordas</translation>
    </message>
    <message>
        <source>Edge enhance</source>
        <translation>Realce de bordas</translation>
    </message>
    <message>
        <source>Edges: Laplacian</source>
        <translation>Bordas: laplaciano</translation>
    </message>
    <message>
        <source>Edges: gradient</source>
        <translation>Bordas: gradiente</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relevo (emboss)</translation>
    </message>
    <message>
        <source>Emboss, light from above</source>
        <translation>Relevo, luz de cima</translation>
    </message>
    <message>
        <source>Emboss, light from the bottom left</source>
        <translation>Relevo, luz de baixo à esquerda</translation>
    </message>
    <message>
        <source>Emboss, light from the left</source>
        <translation>Relevo, luz da esquerda</translation>
    </message>
    <message>
        <source>Falling diagonal line</source>
        <translation>Linha diagonal que desce</translation>
    </message>
    <message>
        <source>Finds edges of every direction at once. The four neighbours are added and the pixel is subtracted four times, so flat areas and even slopes give zero and only bends in the brightness are left.</source>
        <translation>Encontra bordas de todas as direções de uma vez. Os quatro vizinhos são somados e o pixel é subtraído quatro vezes, de modo que áreas uniformes e rampas constantes dão zero e só ficam as mudanças de inclinação do brilho.</translation>
    </message>
    <message>
        <source>Gaussian 3×3</source>
        <translation>Gaussiano 3×3</translation>
    </message>
    <message>
        <source>Gaussian 5×5</source>
        <translation>Gaussiano 5×5</translation>
    </message>
    <message>
        <source>Gaussian 7×7</source>
        <translation>Gaussiano 7×7</translation>
    </message>
    <message>
        <source>Gives a large sum on a stroke that bends in the same way and a small one on other strokes. Its six ones trace the curve, so light under them adds up and light beside them is ignored.</source>
        <translation>Dá uma soma grande em um traço que se curva do mesmo jeito e uma pequena em outros traços. Seus seis uns desenham a curva, de modo que a luz sob eles se soma e a luz ao lado é ignorada.</translation>
    </message>
    <message>
        <source>Half of left minus right: how much the brightness falls from one pixel to the next on its right. The two neighbours are two pixels apart, which is why their difference is halved.</source>
        <translation>Metade de esquerda menos direita: quanto o brilho cai de um pixel para o seguinte à direita. Os dois vizinhos estão a dois pixels um do outro, e por isso a diferença é dividida por dois.</translation>
    </message>
    <message>
        <source>Half of top minus bottom: how much the brightness falls from one pixel to the next below. The kernel is a single column in which the middle counts nothing and the two ends, two pixels apart, count one half each.</source>
        <translation>Metade de cima menos baixo: quanto o brilho cai de um pixel para o seguinte abaixo. O kernel é uma única coluna em que o meio não conta nada e as duas pontas, a dois pixels uma da outra, contam meio cada uma.</translation>
    </message>
    <message>
        <source>High boost</source>
        <translation>Reforço alto (high boost)</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Passa-altas</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Linha horizontal</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Keeps fine detail and removes broad areas of light and dark. The weights are the identity minus the 5×5 Gaussian, so what comes out is what that blur takes away.</source>
        <translation>Conserva os detalhes finos e remove as grandes áreas claras e escuras. Os pesos são a identidade menos o gaussiano 5×5, de modo que sai exatamente o que esse desfoque retira.</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian</source>
        <translation>Laplaciano do gaussiano</translation>
    </message>
    <message>
        <source>Laplacian, 4 neighbours</source>
        <translation>Laplaciano, 4 vizinhos</translation>
    </message>
    <message>
        <source>Laplacian, 8 neighbours</source>
        <translation>Laplaciano, 8 vizinhos</translation>
    </message>
    <message>
        <source>Leaves the picture as it is. The only weight that is not zero is the 1 in the middle, so each cell copies the pixel under it.</source>
        <translation>Deixa a imagem como está. O único peso diferente de zero é o 1 do meio, de modo que cada célula copia o pixel que está sob ela.</translation>
    </message>
    <message>
        <source>Left column minus right column: large across vertical edges. All three rows count the same, so noise is averaged over them, and the corners weigh more than in Sobel x.</source>
        <translation>Coluna esquerda menos coluna direita: grande nas bordas verticais. As três linhas contam igual, de modo que o ruído se dilui na média delas, e os cantos pesam mais que no Sobel x.</translation>
    </message>
    <message>
        <source>Left minus right, as Sobel x, but truer to the direction of slanted edges. The weights 3 10 3 were chosen so that the strength of an edge depends on its angle as little as possible.</source>
        <translation>Esquerda menos direita, como o Sobel x, mas mais fiel à direção das bordas inclinadas. Os pesos 3 10 3 foram escolhidos para que a força de uma borda dependa o mínimo possível do seu ângulo.</translation>
    </message>
    <message>
        <source>Left minus right, the middle row counted twice: large where the brightness changes across a vertical edge. The result is positive where the left is brighter, negative where the right is, and zero on flat areas, where the weights cancel out.</source>
        <translation>Esquerda menos direita, com a linha do meio contada duas vezes: grande onde o brilho muda ao cruzar uma borda vertical. O resultado é positivo onde a esquerda é mais clara, negativo onde a direita é mais clara e zero em áreas uniformes, onde os pesos se cancelam.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Makes edges and fine detail stand out. The pixel counts five times and its four neighbours are subtracted, so flat areas keep their value (5 − 4 = 1) and every difference from a neighbour is added on top.</source>
        <translation>Destaca bordas e detalhes finos. O pixel conta cinco vezes e seus quatro vizinhos são subtraídos, de modo que áreas uniformes mantêm seu valor (5 − 4 = 1) e cada diferença para um vizinho é somada por cima.</translation>
    </message>
    <message>
        <source>Mean of the colours</source>
        <translation>Média das cores</translation>
    </message>
    <message>
        <source>Measures how the brightness curves with the diagonals included, and so answers more evenly to slanted edges. The eight neighbours count 1 each and the pixel −8, which keeps the sum at zero.</source>
        <translation>Mede a curvatura do brilho com as diagonais incluídas e, assim, responde de modo mais uniforme a bordas inclinadas. Os oito vizinhos contam 1 cada um e o pixel conta −8, o que mantém a soma em zero.</translation>
    </message>
    <message>
        <source>Measures how the brightness curves: positive in dark dips, negative on bright peaks. Its numbers, the same as those of edge detect, are 1 −2 1 along the row plus 1 −2 1 along the column, the second differences.</source>
        <translation>Mede a curvatura do brilho: positivo em vales escuros, negativo em picos claros. Seus números, os mesmos da detecção de bordas, são 1 −2 1 ao longo da linha mais 1 −2 1 ao longo da coluna, as segundas diferenças.</translation>
    </message>
    <message>
        <source>Mixes the three colour planes of a picture into one grey plane. A convolution adds up what it finds on all planes, so a weight of 1/3 on each gives their mean.</source>
        <translation>Mistura os três planos de cor de uma imagem em um único plano cinza. Uma convolução soma o que encontra em todos os planos, de modo que um peso de 1/3 em cada um dá a média.</translation>
    </message>
    <message>
        <source>Motion blur, diagonal, 5</source>
        <translation>Desfoque de movimento, diagonal, 5</translation>
    </message>
    <message>
        <source>Motion blur, diagonal, 9</source>
        <translation>Desfoque de movimento, diagonal, 9</translation>
    </message>
    <message>
        <source>Motion blur, horizontal, 5</source>
        <translation>Desfoque de movimento, horizontal, 5</translation>
    </message>
    <message>
        <source>Motion blur, horizontal, 9</source>
        <translation>Desfoque de movimento, horizontal, 9</translation>
    </message>
    <message>
        <source>Moves the picture one pixel down. The 1 stands above the middle, so each cell copies the neighbour over it.</source>
        <translation>Move a imagem um pixel para baixo. O 1 fica acima do meio, de modo que cada célula copia o vizinho de cima.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the left. The 1 stands right of the middle, so each cell copies its right-hand neighbour.</source>
        <translation>Move a imagem um pixel para a esquerda. O 1 fica à direita do meio, de modo que cada célula copia o vizinho da direita.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel to the right. The 1 stands left of the middle, so each cell copies its left-hand neighbour; flipped, as in true convolution, it would move the picture to the left.</source>
        <translation>Move a imagem um pixel para a direita. O 1 fica à esquerda do meio, de modo que cada célula copia o vizinho da esquerda; invertido, como na convolução verdadeira, moveria a imagem para a esquerda.</translation>
    </message>
    <message>
        <source>Moves the picture one pixel up. The 1 stands below the middle, so each cell copies the neighbour beneath it.</source>
        <translation>Move a imagem um pixel para cima. O 1 fica abaixo do meio, de modo que cada célula copia o vizinho de baixo.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Pixels and shifts</source>
        <translation>Pixels e deslocamentos</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Prewitt x</source>
        <translation>Prewitt x</translation>
    </message>
    <message>
        <source>Prewitt y</source>
        <translation>Prewitt y</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Relief on grey</source>
        <translation>Relevo sobre cinza</translation>
    </message>
    <message>
        <source>Rising diagonal line</source>
        <translation>Linha diagonal que sobe</translation>
    </message>
    <message>
        <source>Roberts, anti-diagonal</source>
        <translation>Roberts, antidiagonal</translation>
    </message>
    <message>
        <source>Roberts, main diagonal</source>
        <translation>Roberts, diagonal principal</translation>
    </message>
    <message>
        <source>Scharr x</source>
        <translation>Scharr x</translation>
    </message>
    <message>
        <source>Scharr y</source>
        <translation>Scharr y</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpen 5×5</source>
        <translation>Nitidez 5×5</translation>
    </message>
    <message>
        <source>Sharpens as darkrooms did, by adding what a blurred copy has lost. The weights are twice the identity minus the 5×5 Gaussian: 2 · 256 − 36 = 476 in the middle, and all of them over 256.</source>
        <translation>Aumenta a nitidez como se fazia na câmara escura, somando o que uma cópia desfocada perdeu. Os pesos são duas vezes a identidade menos o gaussiano 5×5: 2 · 256 − 36 = 476 no meio, e todos divididos por 256.</translation>
    </message>
    <message>
        <source>Sharpens exactly as the 3×3 kernel does. The ring of zeros around the same numbers ignores the pixels under it, so the larger window changes nothing but how much border it needs.</source>
        <translation>Aumenta a nitidez exatamente como o kernel 3×3. O anel de zeros em volta dos mesmos números ignora os pixels sob ele, de modo que a janela maior só muda a quantidade de borda de que precisa.</translation>
    </message>
    <message>
        <source>Sharpens harder than the unsharp mask and leaves light and dark fringes along edges. It adds twice what a 3×3 Gaussian takes away: 3 · 16 − 2 · 4 = 40 in the middle, and all weights over 16.</source>
        <translation>Aumenta a nitidez mais que a máscara de nitidez e deixa franjas claras e escuras ao longo das bordas. Soma duas vezes o que um gaussiano 3×3 retira: 3 · 16 − 2 · 4 = 40 no meio, e todos os pesos divididos por 16.</translation>
    </message>
    <message>
        <source>Sharpens in all eight directions, and brings out noise as well. The pixel counts nine times and all eight neighbours are subtracted, so flat areas keep their value (9 − 8 = 1).</source>
        <translation>Aumenta a nitidez nas oito direções, e realça também o ruído. O pixel conta nove vezes e os oito vizinhos são subtraídos, de modo que áreas uniformes mantêm seu valor (9 − 8 = 1).</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Deslocar para baixo</translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation>Deslocar para a esquerda</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Deslocar para a direita</translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation>Deslocar para cima</translation>
    </message>
    <message>
        <source>Shows slopes as light and shadow on even grey. One diagonal neighbour minus the other gives zero on flat areas, and the offset moves that zero to the middle between black and white.</source>
        <translation>Mostra as rampas como luz e sombra sobre um cinza uniforme. Um vizinho da diagonal menos o outro dá zero em áreas uniformes, e o deslocamento leva esse zero ao meio entre o preto e o branco.</translation>
    </message>
    <message>
        <source>Shows where a pixel differs from its neighbour on the left. The pixel counts 1 and that neighbour −1, so flat areas give zero and the left side of a bright shape comes out positive.</source>
        <translation>Mostra onde um pixel difere do vizinho da esquerda. O pixel conta 1 e esse vizinho conta −1, de modo que áreas uniformes dão zero e o lado esquerdo de uma forma clara sai positivo.</translation>
    </message>
    <message>
        <source>Smears the picture along the diagonal from top left to bottom right. The five weights of 1/5 stand on that diagonal, so each cell averages the pixels that lie on it.</source>
        <translation>Borra a imagem ao longo da diagonal do alto à esquerda para baixo à direita. Os cinco pesos de 1/5 ficam nessa diagonal, de modo que cada célula faz a média dos pixels que estão sobre ela.</translation>
    </message>
    <message>
        <source>Smears the picture along the diagonal over nine pixels, as a fast movement does. Only the nine cells of the diagonal count, 1/9 each, so lines that run along it survive and lines that cross it fade.</source>
        <translation>Borra a imagem ao longo da diagonal por nove pixels, como faz um movimento rápido. Só contam as nove células da diagonal, 1/9 cada uma, de modo que as linhas que seguem por ela sobrevivem e as que a cruzam se apagam.</translation>
    </message>
    <message>
        <source>Smears the picture sideways over nine pixels, so that thin upright strokes almost vanish. Nine weights of 1/9 in a single row spread each pixel along its row and not at all up or down.</source>
        <translation>Borra a imagem para os lados por nove pixels, de modo que traços verticais finos quase somem. Nove pesos de 1/9 em uma única linha espalham cada pixel pela sua linha, e nada para cima ou para baixo.</translation>
    </message>
    <message>
        <source>Smears the picture sideways, as if the camera had moved during the exposure. Five weights of 1/5 in a single row average along the row only, so horizontal edges stay sharp.</source>
        <translation>Borra a imagem para os lados, como se a câmera tivesse se mexido durante a exposição. Cinco pesos de 1/5 em uma única linha fazem a média só ao longo dela, de modo que as bordas horizontais continuam nítidas.</translation>
    </message>
    <message>
        <source>Smooths and looks for edges in one step, so that noise is not taken for an edge. The numbers form a “Mexican hat” with a positive peak, a negative ring around it and a sum of zero.</source>
        <translation>Suaviza e procura bordas em um só passo, para que o ruído não passe por borda. Os números formam um “chapéu mexicano” com um pico positivo, um anel negativo em volta e soma zero.</translation>
    </message>
    <message>
        <source>Smooths evenly in all directions, which is why noise is often removed with it before edges are looked for. The weights are 1 4 6 4 1 across times 1 4 6 4 1 down over 256: a bell with a standard deviation of one pixel.</source>
        <translation>Suaviza por igual em todas as direções, e por isso é muito usado para remover ruído antes de procurar bordas. Os pesos são 1 4 6 4 1 na horizontal vezes 1 4 6 4 1 na vertical, divididos por 256: um sino com desvio-padrão de um pixel.</translation>
    </message>
    <message>
        <source>Smooths gently, without the blocky traces of a box blur. The weights, 1 2 1 across times 1 2 1 down over 16, fall off like a bell, so near pixels count more than far ones.</source>
        <translation>Suaviza de leve, sem as marcas quadradas do desfoque de caixa. Os pesos, 1 2 1 na horizontal vezes 1 2 1 na vertical divididos por 16, caem como um sino, de modo que os pixels próximos contam mais que os distantes.</translation>
    </message>
    <message>
        <source>Smooths more than the 3×3 box, since it averages over a larger neighbourhood. Its 25 weights of 1/25 together make 1, so the brightness of flat areas stays as it was.</source>
        <translation>Suaviza mais que a caixa 3×3, pois faz a média de uma vizinhança maior. Seus 25 pesos de 1/25 somam 1, de modo que o brilho das áreas uniformes não muda.</translation>
    </message>
    <message>
        <source>Smooths strongly, so that only coarse shapes remain. The weights are 1 6 15 20 15 6 1 across times the same down over 4096, so a pass along the rows and one along the columns give the same result.</source>
        <translation>Suaviza com força, de modo que só restam as formas grandes. Os pesos são 1 6 15 20 15 6 1 na horizontal vezes os mesmos na vertical, divididos por 4096, de modo que uma passada pelas linhas e outra pelas colunas dão o mesmo resultado.</translation>
    </message>
    <message>
        <source>Smooths the picture and washes fine detail out. All nine weights are equal and together make 1, so each cell becomes the mean of its neighbourhood.</source>
        <translation>Suaviza a imagem e apaga os detalhes finos. Os nove pesos são iguais e somam 1, de modo que cada célula se torna a média da sua vizinhança.</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Sobel, anti-diagonal</source>
        <translation>Sobel, antidiagonal</translation>
    </message>
    <message>
        <source>Sobel, main diagonal</source>
        <translation>Sobel, diagonal principal</translation>
    </message>
    <message>
        <source>Strong sharpen</source>
        <translation>Nitidez forte</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Canto superior esquerdo</translation>
    </message>
    <message>
        <source>Top left minus bottom right in a window of only 2×2: one of the oldest edge detectors. The 1 and the −1 compare two pixels that touch at a corner, so it places an edge precisely but feels every bit of noise.</source>
        <translation>Alto à esquerda menos baixo à direita em uma janela de apenas 2×2: um dos mais antigos detectores de bordas. O 1 e o −1 comparam dois pixels que se tocam por um canto, de modo que ele localiza a borda com precisão, mas sente qualquer ruído.</translation>
    </message>
    <message>
        <source>Top left minus bottom right: largest on edges that rise from bottom left to top right. The zeros lie along such an edge, and the weights grow towards the corners on either side of it, positive on one side and negative on the other.</source>
        <translation>Alto à esquerda menos baixo à direita: maior nas bordas que sobem de baixo à esquerda para o alto à direita. Os zeros ficam ao longo de uma borda assim, e os pesos crescem para os cantos dos dois lados dela, positivos de um lado e negativos do outro.</translation>
    </message>
    <message>
        <source>Top minus bottom, the middle column counted twice: large where the brightness changes across a horizontal edge. The result is positive where the top is brighter, and the weights 1 2 1 average along the edge, which calms noise.</source>
        <translation>Cima menos baixo, com a coluna do meio contada duas vezes: grande onde o brilho muda ao cruzar uma borda horizontal. O resultado é positivo onde a parte de cima é mais clara, e os pesos 1 2 1 fazem a média ao longo da borda, o que acalma o ruído.</translation>
    </message>
    <message>
        <source>Top minus bottom, the partner of Scharr x: together they give the direction of an edge. The weights 3 10 3 stand along the rows here, because the kernel is Scharr x after a quarter turn.</source>
        <translation>Cima menos baixo, o par do Scharr x: juntos dão a direção de uma borda. Os pesos 3 10 3 ficam aqui ao longo das linhas, porque o kernel é o Scharr x depois de um quarto de volta.</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Canto superior direito</translation>
    </message>
    <message>
        <source>Top right minus bottom left in a window of 2×2: the other half of the Roberts pair. The 1 and the −1 stand across those of the first half, so between them the two notice an edge of any direction.</source>
        <translation>Alto à direita menos baixo à esquerda em uma janela de 2×2: a outra metade do par de Roberts. O 1 e o −1 ficam cruzados com os da primeira metade, de modo que, entre os dois, nenhuma direção de borda escapa.</translation>
    </message>
    <message>
        <source>Top right minus bottom left: largest on edges that fall from top left to bottom right. It is the kernel of the main diagonal after a quarter turn, so the zeros now lie along the falling diagonal.</source>
        <translation>Alto à direita menos baixo à esquerda: maior nas bordas que descem do alto à esquerda para baixo à direita. É o kernel da diagonal principal depois de um quarto de volta, e por isso os zeros ficam agora na diagonal que desce.</translation>
    </message>
    <message>
        <source>Top row minus bottom row: large across horizontal edges. All three columns count the same, so three small differences add up to one firm answer.</source>
        <translation>Linha de cima menos linha de baixo: grande nas bordas horizontais. As três colunas contam igual, de modo que três diferenças pequenas se somam em uma resposta firme.</translation>
    </message>
    <message>
        <source>Turns black into white and white into black. Each value is multiplied by −1, and the offset, which is the value of white, lifts the result back into the range of a picture.</source>
        <translation>Transforma preto em branco e branco em preto. Cada valor é multiplicado por −1, e o deslocamento, que é o valor do branco, traz o resultado de volta para a faixa de uma imagem.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief lit from above. The bottom row counts positive and the top row negative, so upper edges of bright shapes shine and lower ones lie in shadow.</source>
        <translation>Transforma a imagem em um relevo iluminado de cima. A linha de baixo conta positivo e a de cima negativo, de modo que as bordas superiores das formas claras brilham e as inferiores ficam na sombra.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief lit from the bottom left, in which many eyes see hollows instead of hills. It is the emboss kernel turned back by a quarter, so its 2 stands at the top right.</source>
        <translation>Transforma a imagem em um relevo iluminado de baixo à esquerda, no qual muitos olhos veem buracos em vez de morros. É o kernel de relevo girado um quarto de volta para trás, e por isso o 2 fica no alto à direita.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief lit from the left. The right column counts positive and the left one negative, so left edges of bright shapes shine and right ones lie in shadow.</source>
        <translation>Transforma a imagem em um relevo iluminado da esquerda. A coluna da direita conta positivo e a da esquerda negativo, de modo que as bordas esquerdas das formas claras brilham e as direitas ficam na sombra.</translation>
    </message>
    <message>
        <source>Turns the picture into a relief that seems lit from the top left. The weights run from −2 at the top left to 2 at the bottom right, so brightness that rises that way gains light and brightness that falls gains shadow, while the sum of 1 keeps flat areas as they are.</source>
        <translation>Transforma a imagem em um relevo que parece iluminado do alto à esquerda. Os pesos vão de −2 no alto à esquerda a 2 embaixo à direita, de modo que o brilho que cresce nesse sentido ganha luz e o que diminui ganha sombra, enquanto a soma 1 mantém as áreas uniformes como são.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Máscara de nitidez (unsharp)</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Linha vertical</translation>
    </message>
</context>
<context>
    <name>KernelsCard</name>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>No stage has a kernel: add a convolution first.</source>
        <translation>Nenhuma etapa tem kernel: adicione antes uma convolução.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search among the kernels</source>
        <translation>Buscar entre os kernels</translation>
    </message>
</context>
<context>
    <name>KernelsHeader</name>
    <message>
        <source>As many kernels as fit</source>
        <translation>Tantos kernels quantos couberem</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Células maiores</translation>
    </message>
    <message>
        <source>Layer with weights before</source>
        <translation>Camada com pesos anterior</translation>
    </message>
    <message>
        <source>Next layer with weights</source>
        <translation>Próxima camada com pesos</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Células menores</translation>
    </message>
    <message>
        <source>Step of the layer</source>
        <translation>Etapa da camada</translation>
    </message>
    <message>
        <source>The inputs that the weights meet for the explained cell</source>
        <translation>As entradas que os pesos encontram na célula explicada</translation>
    </message>
    <message>
        <source>The kernels over red, green and blue as one picture</source>
        <translation>Os kernels sobre vermelho, verde e azul como uma só imagem</translation>
    </message>
    <message>
        <source>The products: what this input adds to the explained cell</source>
        <translation>Os produtos: o que esta entrada soma à célula explicada</translation>
    </message>
    <message>
        <source>The weights: what the filter looks for</source>
        <translation>Os pesos: o que o filtro procura</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
</context>
<context>
    <name>KernelsPanel</name>
    <message>
        <source>All kernels of the layer</source>
        <translation>Todos os kernels da camada</translation>
    </message>
    <message>
        <source>Colours of the kernels</source>
        <translation>Cores dos kernels</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Scroll the filters</source>
        <translation>Rolar os filtros</translation>
    </message>
    <message>
        <source>Scroll the input maps</source>
        <translation>Rolar os mapas de entrada</translation>
    </message>
    <message>
        <source>The weight that is pointed at</source>
        <translation>O peso para o qual você aponta</translation>
    </message>
    <message>
        <source>Why there are no kernels</source>
        <translation>Por que não há kernels</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>128 added, then clamped</source>
        <translation>somado 128, depois limitado</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluto</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Pooling médio</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Depthwise</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Max-pool</source>
        <translation>Max-pool</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Stage {stage} cannot run. {reason}</source>
        <translation>A etapa {stage} não pode ser executada. {reason}</translation>
    </message>
    <message>
        <source>This stage cannot run.</source>
        <translation>Esta etapa não pode ser executada.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transposta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>a padding cell of the input</source>
        <translation>uma célula de preenchimento da entrada</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como são</translation>
    </message>
    <message>
        <source>cell {cell} of {count} · map {map}, row {row}, column {column}</source>
        <translation>célula {cell} de {count} · mapa {map}, linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>cell {cell} of {count} · row {row}, column {column}</source>
        <translation>célula {cell} de {count} · linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>clamped to the picture&apos;s range</source>
        <translation>limitado à faixa da imagem</translation>
    </message>
    <message>
        <source>input plane {plane}, row {row}, column {column}: {value}</source>
        <translation>entrada, plano {plane}, linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>input row {row}, column {column}: {value}</source>
        <translation>entrada, linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>magnitudes |x|</source>
        <translation>módulos |x|</translation>
    </message>
    <message>
        <source>nothing to step: choose a layer</source>
        <translation>nada a percorrer: escolha uma camada</translation>
    </message>
    <message>
        <source>nothing to step: stage {stage} cannot run</source>
        <translation>nada a percorrer: a etapa {stage} não pode ser executada</translation>
    </message>
    <message>
        <source>output map {map}, row {row}, column {column}: {value}</source>
        <translation>saída, mapa {map}, linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>output row {row}, column {column}: {value}</source>
        <translation>saída, linha {row}, coluna {column}: {value}</translation>
    </message>
    <message>
        <source>unit {cell} of {count}</source>
        <translation>unidade {cell} de {count}</translation>
    </message>
    <message>
        <source>window rows {first} to {last}, columns {left} to {right}</source>
        <translation>janela: linhas {first} a {last}, colunas {left} a {right}</translation>
    </message>
</context>
<context>
    <name>LabCopying</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>The {rows} × {columns} numbers of “{name}” are on the clipboard.</source>
        <translation>Os {rows} × {columns} números de “{name}” estão na área de transferência.</translation>
    </message>
</context>
<context>
    <name>LabEdits</name>
    <message>
        <source>Add a stage</source>
        <translation>Adicionar uma etapa</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Mudar um número</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation>Mudar a entrada</translation>
    </message>
    <message>
        <source>Change input size</source>
        <translation>Mudar o tamanho da entrada</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Mudar a etapa</translation>
    </message>
    <message>
        <source>Change the kernel</source>
        <translation>Mudar o kernel</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>Mudar a exibição</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Limpar o desenho</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Carregar {name}</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Mover uma etapa</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir trabalho</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Remover uma etapa</translation>
    </message>
</context>
<context>
    <name>LabHandOuts</name>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation>Passo a passo</translation>
    </message>
</context>
<context>
    <name>LabInput</name>
    <message>
        <source>float</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>inteiro</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source>Kernel lab</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Trabalhos</translation>
    </message>
</context>
<context>
    <name>LabSaving</name>
    <message>
        <source>Save workspace</source>
        <translation>Salvar trabalho</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} foi salvo.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>kernel lab</source>
        <translation>laboratório de kernels</translation>
    </message>
</context>
<context>
    <name>LabTitle</name>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>own kernel</source>
        <translation>kernel próprio</translation>
    </message>
</context>
<context>
    <name>LabWorkspace</name>
    <message>
        <source>No stage of the chain has a kernel; add a convolution first.</source>
        <translation>Nenhuma etapa da cadeia tem kernel; adicione antes uma convolução.</translation>
    </message>
    <message>
        <source>The lab takes at most {limit} stages; remove one first.</source>
        <translation>O laboratório aceita no máximo {limit} etapas; remova uma antes.</translation>
    </message>
    <message>
        <source>The last stage stays: the lab needs one operation to show.</source>
        <translation>A última etapa fica: o laboratório precisa de uma operação para mostrar.</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>, and a bias</source>
        <translation>, e um viés</translation>
    </message>
    <message>
        <source>A sigmoid squeezes every number to between 0 and 1.</source>
        <translation>Uma sigmoide comprime cada número entre 0 e 1.</translation>
    </message>
    <message>
        <source>Adds its inputs up, cell by cell.</source>
        <translation>Soma suas entradas, célula a célula.</translation>
    </message>
    <message>
        <source>Adds its inputs up, cell by cell: the first times {first}, the second times {second}.</source>
        <translation>Soma suas entradas, célula a célula: a primeira vezes {first}, a segunda vezes {second}.</translation>
    </message>
    <message>
        <source>At every step by itself: {sentence}</source>
        <translation>Em cada passo, em separado: {sentence}</translation>
    </message>
    <message>
        <source>Brings each map to one scale by its own mean: γ · (x − mean) / √(variance + {epsilon}) + β.</source>
        <translation>Leva cada mapa a uma só escala pela sua própria média: γ · (x − média) / √(variância + {epsilon}) + β.</translation>
    </message>
    <message>
        <source>Brings the numbers of a place to one scale: γ · (x − mean) / √(variance + {epsilon}) + β.</source>
        <translation>Leva os números de cada lugar a uma mesma escala: γ · (x − média) / √(variância + {epsilon}) + β.</translation>
    </message>
    <message>
        <source>Brings {groups} groups of maps to one scale each: γ · (x − mean) / √(variance + {epsilon}) + β.</source>
        <translation>Leva {groups} grupos de mapas, cada um, a uma mesma escala: γ · (x − média) / √(variância + {epsilon}) + β.</translation>
    </message>
    <message>
        <source>Cuts the edges off every map: {sides}.</source>
        <translation>Corta as bordas de cada mapa: {sides}.</translation>
    </message>
    <message>
        <source>Cuts {height} × {width} cells out of the middle of every map.</source>
        <translation>Recorta {height} × {width} células do meio de cada mapa.</translation>
    </message>
    <message>
        <source>Divides vectors by their length.</source>
        <translation>Divide vetores pelo seu comprimento.</translation>
    </message>
    <message>
        <source>Each of {units} units adds up all {numbers} numbers, each with a weight of its own{bias}.</source>
        <translation>Cada uma das {units} unidades soma todos os {numbers} números, cada um com um peso próprio{bias}.</translation>
    </message>
    <message>
        <source>Every input cell stamps a {kernel} kernel, times its value, into each of {filters} maps ({settings}).</source>
        <translation>Cada célula da entrada carimba um kernel {kernel}, vezes o seu valor, em cada um dos {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>Every input map is filtered by itself, by {multiplier} of its own {kernel} kernels ({settings}).</source>
        <translation>Cada mapa de entrada é filtrado por si, por {multiplier} kernels {kernel} próprios ({settings}).</translation>
    </message>
    <message>
        <source>Every map is brought to its usual scale: γ · (x − μ) / √(σ² + {epsilon}) + β, learnt in training.</source>
        <translation>Cada mapa é levado à sua escala habitual: γ · (x − μ) / √(σ² + {epsilon}) + β, aprendida no treinamento.</translation>
    </message>
    <message>
        <source>Every number is looked up in a table of {rows} rows; {numbers} numbers stand in each.</source>
        <translation>Cada número é procurado em uma tabela de {rows} linhas; há {numbers} números em cada uma.</translation>
    </message>
    <message>
        <source>Every number times a constant, plus another.</source>
        <translation>Cada número vezes uma constante, mais outra.</translation>
    </message>
    <message>
        <source>Every number times {scale}, plus {offset}.</source>
        <translation>Cada número vezes {scale}, mais {offset}.</translation>
    </message>
    <message>
        <source>Keeps every positive number and multiplies the others by a slope that was learnt.</source>
        <translation>Mantém cada número positivo e multiplica os outros por uma inclinação aprendida.</translation>
    </message>
    <message>
        <source>Keeps the largest number of each whole map.</source>
        <translation>Fica com o maior número de cada mapa inteiro.</translation>
    </message>
    <message>
        <source>Keeps the largest number of each {window} window, map by map ({settings}).</source>
        <translation>Fica com o maior número de cada janela {window}, mapa a mapa ({settings}).</translation>
    </message>
    <message>
        <source>Keeps the largest of its inputs, cell by cell.</source>
        <translation>Fica com a maior das suas entradas, célula a célula.</translation>
    </message>
    <message>
        <source>Keeps the smallest of its inputs, cell by cell.</source>
        <translation>Fica com a menor das suas entradas, célula a célula.</translation>
    </message>
    <message>
        <source>Leaky ReLU keeps every positive number and shrinks the others by its slope.</source>
        <translation>A Leaky ReLU mantém cada número positivo e reduz os outros pela sua inclinação.</translation>
    </message>
    <message>
        <source>Linear: every number stays as it is.</source>
        <translation>Linear: cada número fica como está.</translation>
    </message>
    <message>
        <source>Makes every map {height} × {width} ({method}).</source>
        <translation>Deixa cada mapa com {height} × {width} ({method}).</translation>
    </message>
    <message>
        <source>Makes every map {size} times as large ({method}).</source>
        <translation>Deixa cada mapa {size} vezes maior ({method}).</translation>
    </message>
    <message>
        <source>Multiplies its inputs, cell by cell.</source>
        <translation>Multiplica suas entradas, célula a célula.</translation>
    </message>
    <message>
        <source>Multiplies its two inputs and adds the products up.</source>
        <translation>Multiplica suas duas entradas e soma os produtos.</translation>
    </message>
    <message>
        <source>One unit adds up all {numbers} numbers, each with a weight of its own{bias}.</source>
        <translation>Uma unidade soma todos os {numbers} números, cada um com um peso próprio{bias}.</translation>
    </message>
    <message>
        <source>Puts its inputs one after the other (axis {axis}).</source>
        <translation>Põe suas entradas uma depois da outra (eixo {axis}).</translation>
    </message>
    <message>
        <source>Puts zeros around every map: {sides}.</source>
        <translation>Põe zeros em volta de cada mapa: {sides}.</translation>
    </message>
    <message>
        <source>ReLU keeps every positive number and makes the others 0.</source>
        <translation>A ReLU mantém cada número positivo e zera os outros.</translation>
    </message>
    <message>
        <source>Repeats every step {size} times.</source>
        <translation>Repete cada passo {size} vezes.</translation>
    </message>
    <message>
        <source>Softmax turns the numbers of a place into shares of 1: exp(z) divided by the sum of all exp(z).</source>
        <translation>A softmax transforma os números de um lugar em parcelas de 1: exp(z) dividido pela soma de todos os exp(z).</translation>
    </message>
    <message>
        <source>Subtracts its second input from its first, cell by cell.</source>
        <translation>Subtrai sua segunda entrada da primeira, célula a célula.</translation>
    </message>
    <message>
        <source>Subtracts the mean of the training pictures and divides by their deviation.</source>
        <translation>Subtrai a média das imagens de treinamento e divide pelo desvio delas.</translation>
    </message>
    <message>
        <source>Takes the mean of each whole map.</source>
        <translation>Faz a média de cada mapa inteiro.</translation>
    </message>
    <message>
        <source>Takes the mean of each {window} window, map by map ({settings}); padding does not count.</source>
        <translation>Faz a média de cada janela {window}, mapa a mapa ({settings}); o preenchimento não conta.</translation>
    </message>
    <message>
        <source>Takes the mean of its inputs, cell by cell.</source>
        <translation>Faz a média das suas entradas, célula a célula.</translation>
    </message>
    <message>
        <source>Tanh squeezes every number to between −1 and 1.</source>
        <translation>A tanh comprime cada número entre −1 e 1.</translation>
    </message>
    <message>
        <source>The function {activation} of every number by itself.</source>
        <translation>A função {activation} de cada número, um a um.</translation>
    </message>
    <message>
        <source>The input: numbers of the shape {shape}, as they are fed.</source>
        <translation>A entrada: números de formato {shape}, tal como chegam.</translation>
    </message>
    <message>
        <source>The same numbers in the same order, in the shape {shape}.</source>
        <translation>Os mesmos números na mesma ordem, no formato {shape}.</translation>
    </message>
    <message>
        <source>The same numbers with the axes in the order {axes}.</source>
        <translation>Os mesmos números com os eixos na ordem {axes}.</translation>
    </message>
    <message>
        <source>The same numbers {count} times, one after the other.</source>
        <translation>Os mesmos números {count} vezes, uma depois da outra.</translation>
    </message>
    <message>
        <source>Then {activation}.</source>
        <translation>Depois, {activation}.</translation>
    </message>
    <message>
        <source>Two steps: a {kernel} kernel for each input map by itself ({settings}), then {filters} weighted sums over all of them.</source>
        <translation>Dois passos: um kernel {kernel} para cada mapa de entrada por si ({settings}), depois {filters} somas ponderadas de todos eles.</translation>
    </message>
    <message>
        <source>Writes all numbers in one line: map by map, row by row.</source>
        <translation>Escreve todos os números em uma fila: mapa a mapa, linha a linha.</translation>
    </message>
    <message>
        <source>Writes all numbers in one line: row by row, column by column, all maps of a place together.</source>
        <translation>Escreve todos os números em uma fila: linha a linha, coluna a coluna, todos os mapas de um lugar juntos.</translation>
    </message>
    <message>
        <source>dilation {rate}</source>
        <translation>dilatação {rate}</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>sem viés</translation>
    </message>
    <message>
        <source>padding {padding}</source>
        <translation>preenchimento {padding}</translation>
    </message>
    <message>
        <source>padding {top} above, {bottom} below, {left} left, {right} right</source>
        <translation>preenchimento {top} acima, {bottom} abaixo, {left} à esquerda, {right} à direita</translation>
    </message>
    <message>
        <source>stride {stride}</source>
        <translation>passo {stride}</translation>
    </message>
    <message>
        <source>with bias</source>
        <translation>com viés</translation>
    </message>
    <message>
        <source>{before} before and {after} after</source>
        <translation>{before} antes e {after} depois</translation>
    </message>
    <message>
        <source>{filters} kernels of {kernel} slide over all {depth} input maps and make {filters} maps ({settings}).</source>
        <translation>{filters} kernels de {kernel} deslizam sobre os {depth} mapas de entrada e fazem {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>{filters} kernels of {kernel} slide over the input map and make {filters} maps ({settings}).</source>
        <translation>{filters} kernels de {kernel} deslizam sobre o mapa de entrada e fazem {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>{filters} kernels of {kernel}, each over the {depth} input maps of its group ({groups} groups), make {filters} maps ({settings}).</source>
        <translation>{filters} kernels de {kernel}, cada um sobre os {depth} mapas de entrada do seu grupo ({groups} grupos), fazem {filters} mapas ({settings}).</translation>
    </message>
    <message>
        <source>{sentence} Its tensors have the channels first.</source>
        <translation>{sentence} Seus tensores têm os canais primeiro.</translation>
    </message>
    <message>
        <source>{top} above, {bottom} below, {left} left, {right} right</source>
        <translation>{top} acima, {bottom} abaixo, {left} à esquerda, {right} à direita</translation>
    </message>
    <message>
        <source>{type} acts in training alone; here it passes everything on.</source>
        <translation>{type} só age no treinamento; aqui deixa tudo passar.</translation>
    </message>
    <message>
        <source>{type} with the activation {activation}: convviz shows where it stands and does not run it.</source>
        <translation>{type} com a ativação {activation}: o convviz mostra onde ela está e não a executa.</translation>
    </message>
    <message>
        <source>{type}: convviz shows where it stands and does not run it.</source>
        <translation>{type}: o convviz mostra onde ela está e não a executa.</translation>
    </message>
</context>
<context>
    <name>Leeway</name>
    <message>
        <source>Asked for in per cent</source>
        <translation>Pedido em por cento</translation>
    </message>
    <message>
        <source>How far off an answer may be</source>
        <translation>Quanto uma resposta pode desviar</translation>
    </message>
    <message>
        <source>as the number of digits asks</source>
        <translation>conforme os algarismos pedidos</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>A new lesson</source>
        <translation>Uma nova aula</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fechar a aula</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Ainda não foi salva.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma dos textos</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Fazer uma aula</translation>
    </message>
    <message>
        <source>Not written yet: {count}</source>
        <translation>Por escrever: {count}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Redo in the lesson</source>
        <translation>Refazer na aula</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as a folder…</source>
        <translation>Salvar como pasta…</translation>
    </message>
    <message>
        <source>Save as one file…</source>
        <translation>Salvar em um só arquivo…</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Salvar a aula</translation>
    </message>
    <message>
        <source>Save to {name}</source>
        <translation>Salvar em {name}</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Undo in the lesson</source>
        <translation>Desfazer na aula</translation>
    </message>
    <message>
        <source>What is worked at</source>
        <translation>Em que se trabalha</translation>
    </message>
</context>
<context>
    <name>LessonGuide</name>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>&amp;Editar uma cópia</translation>
    </message>
    <message>
        <source>&amp;Worksheet of the lesson…</source>
        <translation>&amp;Folha de exercícios da aula…</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminar a aula</translation>
    </message>
    <message>
        <source>Finish the lesson (Page Down)</source>
        <translation>Concluir a aula (Page Down)</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Até onde foi a aula</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>More for this lesson</source>
        <translation>Mais para esta aula</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Próximo passo (Page Down)</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Apresentar (F5)</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Passo anterior (Page Up)</translation>
    </message>
    <message>
        <source>Show the step again, as it was</source>
        <translation>Mostrar o passo de novo, como era</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Texto do passo</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
</context>
<context>
    <name>LessonOffers</name>
    <message>
        <source>A cell to be clicked</source>
        <translation>Uma célula a clicar</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Um número</translation>
    </message>
    <message>
        <source>A row of numbers</source>
        <translation>Uma fila de números</translation>
    </message>
    <message>
        <source>A shape</source>
        <translation>Um formato</translation>
    </message>
    <message>
        <source>Find the error</source>
        <translation>Ache o erro</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sem pergunta</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Uma entre várias</translation>
    </message>
    <message>
        <source>Which kernel?</source>
        <translation>Que kernel?</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>todos os parâmetros</translation>
    </message>
    <message>
        <source>all products that are added up</source>
        <translation>todos os produtos somados</translation>
    </message>
    <message>
        <source>as the file has it ({name})</source>
        <translation>como está no arquivo ({name})</translation>
    </message>
    <message>
        <source>cell farthest from 0</source>
        <translation>célula mais distante de 0</translation>
    </message>
    <message>
        <source>cell that {cell} was taken from</source>
        <translation>célula de onde foi tirada ({cell})</translation>
    </message>
    <message>
        <source>cell with the largest number</source>
        <translation>célula com o maior número</translation>
    </message>
    <message>
        <source>cell with the smallest number</source>
        <translation>célula com o menor número</translation>
    </message>
    <message>
        <source>channels of {place}</source>
        <translation>canais ({place})</translation>
    </message>
    <message>
        <source>class that the network answers, from 0</source>
        <translation>classe que a rede responde, a partir de 0</translation>
    </message>
    <message>
        <source>height of {place}</source>
        <translation>altura ({place})</translation>
    </message>
    <message>
        <source>how many axes {place} has</source>
        <translation>quantos eixos ({place})</translation>
    </message>
    <message>
        <source>how many layers there are</source>
        <translation>quantas camadas há</translation>
    </message>
    <message>
        <source>how many numbers {place} has</source>
        <translation>quantos números ({place})</translation>
    </message>
    <message>
        <source>how probable that class is, 0 to 1</source>
        <translation>quão provável é essa classe, de 0 a 1</translation>
    </message>
    <message>
        <source>largest number of the map</source>
        <translation>maior número do mapa</translation>
    </message>
    <message>
        <source>map of {place} with the largest mean</source>
        <translation>mapa de maior média ({place})</translation>
    </message>
    <message>
        <source>maps of {place} that are all zero</source>
        <translation>mapas só com zeros ({place})</translation>
    </message>
    <message>
        <source>mean of the map</source>
        <translation>média do mapa</translation>
    </message>
    <message>
        <source>number in {cell}</source>
        <translation>número ({cell})</translation>
    </message>
    <message>
        <source>number in {cell} before the activation</source>
        <translation>número antes da ativação ({cell})</translation>
    </message>
    <message>
        <source>parameters of {place}</source>
        <translation>parâmetros ({place})</translation>
    </message>
    <message>
        <source>place of {cell} once flattened</source>
        <translation>lugar depois de achatado ({cell})</translation>
    </message>
    <message>
        <source>products of {cell}</source>
        <translation>produtos ({cell})</translation>
    </message>
    <message>
        <source>products that {place} adds up</source>
        <translation>produtos somados ({place})</translation>
    </message>
    <message>
        <source>row {row} of {place}</source>
        <translation>linha {row} ({place})</translation>
    </message>
    <message>
        <source>rows and columns that padding adds</source>
        <translation>linhas e colunas acrescentadas pelo preenchimento</translation>
    </message>
    <message>
        <source>share of zeros in {place}</source>
        <translation>fração de zeros ({place})</translation>
    </message>
    <message>
        <source>size of {place}</source>
        <translation>tamanho ({place})</translation>
    </message>
    <message>
        <source>smallest number of the map</source>
        <translation>menor número do mapa</translation>
    </message>
    <message>
        <source>stage {number}</source>
        <translation>etapa {number}</translation>
    </message>
    <message>
        <source>sum of the map</source>
        <translation>soma do mapa</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>what a cell of {place} sees of the input</source>
        <translation>o que uma célula vê da entrada ({place})</translation>
    </message>
    <message>
        <source>width of {place}</source>
        <translation>largura ({place})</translation>
    </message>
</context>
<context>
    <name>LessonParts</name>
    <message>
        <source>Arithmetic</source>
        <translation>Uma célula, por extenso</translation>
    </message>
    <message>
        <source>Bar of the training</source>
        <translation>Barra do treinamento</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Escala de cores</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>List of kernels</source>
        <translation>Lista de kernels</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predição</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Transport bar</source>
        <translation>Barra do percurso</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>O que é explicado</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>O que entra na rede</translation>
    </message>
    <message>
        <source>the evidence page</source>
        <translation>a página da evidência</translation>
    </message>
    <message>
        <source>the kernel lab</source>
        <translation>o laboratório</translation>
    </message>
    <message>
        <source>the network page</source>
        <translation>a página da rede</translation>
    </message>
    <message>
        <source>the page of the step before</source>
        <translation>a página do passo anterior</translation>
    </message>
    <message>
        <source>the training page</source>
        <translation>a página de treinamento</translation>
    </message>
</context>
<context>
    <name>LessonProblems</name>
    <message>
        <source>It has {options} options for {claims} claims; each claim needs its words.</source>
        <translation>Tem {options} opções para {claims} afirmações; cada afirmação precisa do seu texto.</translation>
    </message>
    <message>
        <source>It points to {name}, which is not there.</source>
        <translation>Aponta para {name}, que não está lá.</translation>
    </message>
    <message>
        <source>It shows a card “{name}”, which no page has.</source>
        <translation>Mostra um cartão “{name}”, que nenhuma página tem.</translation>
    </message>
    <message>
        <source>It shows the card “{name}”, which this view of the network page does not have; the overview, the maps and the kernels have it.</source>
        <translation>Mostra o cartão “{name}”, que esta vista da página da rede não tem; a visão geral, os mapas e os kernels o têm.</translation>
    </message>
    <message>
        <source>Its link “{name}” leads nowhere.</source>
        <translation>Sua ligação “{name}” não leva a nada.</translation>
    </message>
    <message>
        <source>Its question has no answer: {reason}</source>
        <translation>Sua pergunta não tem resposta: {reason}</translation>
    </message>
    <message>
        <source>Its text has {words} words; what is read beside a picture is better short.</source>
        <translation>Seu texto tem {words} palavras; o que se lê ao lado de uma imagem deve ser curto.</translation>
    </message>
    <message>
        <source>Its words hold HTML, which is left out; use Markdown alone.</source>
        <translation>Seus textos contêm HTML, que é deixado de fora; use só Markdown.</translation>
    </message>
    <message>
        <source>Its words quote “{name}”, which is none of its values.</source>
        <translation>Seus textos citam “{name}”, que não é um dos seus valores.</translation>
    </message>
    <message>
        <source>Its {what} is missing in this language.</source>
        <translation>Falta neste idioma: {what}.</translation>
    </message>
    <message>
        <source>The card of facts has no room beside the calculation in most windows; show one of the two.</source>
        <translation>O cartão de dados não tem espaço ao lado do cálculo na maioria das janelas; mostre um dos dois.</translation>
    </message>
    <message>
        <source>The lesson holds no file “{name}”.</source>
        <translation>A aula não contém o arquivo “{name}”.</translation>
    </message>
    <message>
        <source>The value “{name}” cannot be computed: {reason}</source>
        <translation>O valor “{name}” não pode ser calculado: {reason}</translation>
    </message>
    <message>
        <source>There are words for it, but no such step.</source>
        <translation>Há textos para ele, mas o passo não existe.</translation>
    </message>
    <message>
        <source>Two steps have this name; each needs one of its own.</source>
        <translation>Dois passos têm este nome; cada um precisa do seu.</translation>
    </message>
    <message>
        <source>What it reveals cannot be shown: {reason}</source>
        <translation>O que ele revela não pode ser mostrado: {reason}</translation>
    </message>
    <message>
        <source>What it shows cannot be shown: {reason}</source>
        <translation>O que ele mostra não pode ser mostrado: {reason}</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>a origem</translation>
    </message>
    <message>
        <source>question</source>
        <translation>a pergunta</translation>
    </message>
    <message>
        <source>step “{step}”</source>
        <translation>passo “{step}”</translation>
    </message>
    <message>
        <source>step “{step}”, {language}</source>
        <translation>passo “{step}”, {language}</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>o resumo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>o texto</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>a aula</translation>
    </message>
    <message>
        <source>title</source>
        <translation>o título</translation>
    </message>
</context>
<context>
    <name>LessonSaving</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Fazer uma aula</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Salvar a aula</translation>
    </message>
    <message>
        <source>Save the lesson as a folder</source>
        <translation>Salvar a aula como pasta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The lesson is saved in {name}.</source>
        <translation>A aula foi salva em {name}.</translation>
    </message>
    <message>
        <source>The lesson that you are making is not saved. Save it?</source>
        <translation>A aula que você está fazendo não foi salva. Salvá-la?</translation>
    </message>
</context>
<context>
    <name>LessonStudio</name>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Click on the page what is meant; Esc leaves it.</source>
        <translation>Clique na página no que se quer indicar; Esc cancela.</translation>
    </message>
    <message>
        <source>Take what is on screen</source>
        <translation>Usar o que está na tela</translation>
    </message>
    <message>
        <source>The lesson that you were making is kept; “Make a lesson” brings it back.</source>
        <translation>A aula que você estava fazendo está guardada; “Fazer uma aula” a traz de volta.</translation>
    </message>
    <message>
        <source>convviz ended unexpectedly; the lesson that you were making is back.</source>
        <translation>O convviz terminou de forma inesperada; a aula que você estava fazendo está de volta.</translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message>
        <source>{done} of {steps} steps seen</source>
        <translation>{done} de {steps} passos vistos</translation>
    </message>
    <message>
        <source>{minutes} min · {steps} steps</source>
        <translation>{minutes} min · {steps} passos</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>All lessons</source>
        <translation>Todas as aulas</translation>
    </message>
    <message>
        <source>As many as you like, and your progress</source>
        <translation>Quantos você quiser, e seu progresso</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aulas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>the course, step by step</source>
        <translation>o curso, passo a passo</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>A convolution has at least 1 filter.</source>
        <translation>Uma convolução tem pelo menos 1 filtro.</translation>
    </message>
    <message>
        <source>A window has at least 1 cell.</source>
        <translation>Uma janela tem pelo menos 1 célula.</translation>
    </message>
    <message>
        <source>A window of {kernel} columns does not fit into {cells} columns with {padding} added left and right: the largest is {bound}.</source>
        <translation>Uma janela de {kernel} colunas não cabe em {cells} colunas com {padding} a mais à esquerda e à direita: o máximo é {bound}.</translation>
    </message>
    <message>
        <source>A window of {kernel} columns does not fit into {cells} columns without padding: the largest is {bound}.</source>
        <translation>Uma janela de {kernel} colunas não cabe em {cells} colunas sem preenchimento: o máximo é {bound}.</translation>
    </message>
    <message>
        <source>A window of {kernel} rows does not fit into {cells} rows with {padding} added above and below: the largest is {bound}.</source>
        <translation>Uma janela de {kernel} linhas não cabe em {cells} linhas com {padding} a mais em cima e embaixo: o máximo é {bound}.</translation>
    </message>
    <message>
        <source>A window of {kernel} rows does not fit into {cells} rows without padding: the largest is {bound}.</source>
        <translation>Uma janela de {kernel} linhas não cabe em {cells} linhas sem preenchimento: o máximo é {bound}.</translation>
    </message>
    <message>
        <source>Dilation 1 is a kernel without holes.</source>
        <translation>Dilatação 1 é um kernel sem buracos.</translation>
    </message>
    <message>
        <source>It would make {height} × {width} × {maps} cells; the lab computes at most {most}.</source>
        <translation>Isso daria {height} × {width} × {maps} células; o laboratório calcula no máximo {most}.</translation>
    </message>
    <message>
        <source>It would make {maps} maps; the lab shows at most {most}.</source>
        <translation>Isso daria {maps} mapas; o laboratório mostra no máximo {most}.</translation>
    </message>
    <message>
        <source>Padding 0 adds nothing: the same as “valid”.</source>
        <translation>Preenchimento 0 não acrescenta nada: o mesmo que “valid”.</translation>
    </message>
    <message>
        <source>The kernel reaches over {reach} columns, and with padding {padding} there are {room}.</source>
        <translation>O kernel alcança {reach} colunas, e com preenchimento {padding} há {room}.</translation>
    </message>
    <message>
        <source>The kernel reaches over {reach} rows, and with padding {padding} there are {room}.</source>
        <translation>O kernel alcança {reach} linhas, e com preenchimento {padding} há {room}.</translation>
    </message>
    <message>
        <source>The lab adds at most {most} cells on a side.</source>
        <translation>O laboratório acrescenta no máximo {most} células de cada lado.</translation>
    </message>
    <message>
        <source>The lab&apos;s convolutions have at most {most} filters.</source>
        <translation>As convoluções do laboratório têm no máximo {most} filtros.</translation>
    </message>
    <message>
        <source>The lab&apos;s largest dilation is {most}.</source>
        <translation>A maior dilatação do laboratório é {most}.</translation>
    </message>
    <message>
        <source>The lab&apos;s largest stride is {most}.</source>
        <translation>O maior passo (stride) do laboratório é {most}.</translation>
    </message>
    <message>
        <source>The lab&apos;s largest window has {most} cells on a side.</source>
        <translation>A maior janela do laboratório tem {most} células de lado.</translation>
    </message>
    <message>
        <source>With a stride below 1 the window would not move on.</source>
        <translation>Com um passo (stride) menor que 1 a janela não sairia do lugar.</translation>
    </message>
    <message>
        <source>With dilation {dilation}, {kernel} columns reach over {reach}, and there are {room}: the largest is {bound}.</source>
        <translation>Com dilatação {dilation}, {kernel} colunas alcançam {reach}, e há {room}: o máximo é {bound}.</translation>
    </message>
    <message>
        <source>With dilation {dilation}, {kernel} rows reach over {reach}, and there are {room}: the largest is {bound}.</source>
        <translation>Com dilatação {dilation}, {kernel} linhas alcançam {reach}, e há {room}: o máximo é {bound}.</translation>
    </message>
    <message>
        <source>With padding {padding}, a window of {kernel} would hold nothing but padding at the border: the largest is {bound}.</source>
        <translation>Com preenchimento {padding}, uma janela de {kernel} só conteria preenchimento na borda: o máximo é {bound}.</translation>
    </message>
    <message>
        <source>With padding {padding}, a window of {kernel} would hold nothing but padding at the border: the smallest is {bound}.</source>
        <translation>Com preenchimento {padding}, uma janela de {kernel} só conteria preenchimento na borda: o mínimo é {bound}.</translation>
    </message>
</context>
<context>
    <name>LookThrough</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar grande</translation>
    </message>
    <message>
        <source>The picture, in place of the wall</source>
        <translation>A imagem, no lugar do mural</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Choose pictures: each becomes a point, and pictures that the network sees alike lie close together.</source>
        <translation>Escolha imagens: cada uma vira um ponto, e as que a rede vê como parecidas ficam próximas.</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Desenhando o mapa…</translation>
    </message>
    <message>
        <source>Map of a data set</source>
        <translation>Mapa de um conjunto de dados</translation>
    </message>
    <message>
        <source>Map of the pictures</source>
        <translation>Mapa das imagens</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>nenhuma delas</translation>
    </message>
</context>
<context>
    <name>MapsHeader</name>
    <message>
        <source>As fit</source>
        <translation>O que couber</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Tantos quantos couberem</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por semelhança</translation>
    </message>
    <message>
        <source>By strength</source>
        <translation>Por força</translation>
    </message>
    <message>
        <source>By the mean of their absolute values</source>
        <translation>Pela média dos seus valores absolutos</translation>
    </message>
    <message>
        <source>Each beside the one most like it</source>
        <translation>Cada um ao lado do mais parecido com ele</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Camada anterior</translation>
    </message>
    <message>
        <source>Maps in a row</source>
        <translation>Mapas por linha</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Próxima camada</translation>
    </message>
    <message>
        <source>Order of the maps</source>
        <translation>Ordem dos mapas</translation>
    </message>
    <message>
        <source>{count} a row</source>
        <translation>{count} por linha</translation>
    </message>
</context>
<context>
    <name>MapsPanel</name>
    <message>
        <source>All maps of the layer</source>
        <translation>Todos os mapas da camada</translation>
    </message>
    <message>
        <source>Colours of the maps</source>
        <translation>Cores dos mapas</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>One map, large</source>
        <translation>Um mapa, grande</translation>
    </message>
    <message>
        <source>Pinned maps</source>
        <translation>Mapas fixados</translation>
    </message>
    <message>
        <source>Scroll the maps</source>
        <translation>Rolar os mapas</translation>
    </message>
    <message>
        <source>Silent, constant and duplicate maps</source>
        <translation>Mapas mudos, constantes e duplicados</translation>
    </message>
    <message>
        <source>Zeros and silent maps, layer by layer</source>
        <translation>Zeros e mapas mudos, camada a camada</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Architectures of the course, untrained</source>
        <translation>Arquiteturas do curso, não treinadas</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open a trained network: one that comes along, one of the course, or your own</source>
        <translation>Abrir uma rede treinada: uma das incluídas, uma do curso ou a sua</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Trained, with convviz</source>
        <translation>Treinadas, incluídas no convviz</translation>
    </message>
</context>
<context>
    <name>NetworkBars</name>
    <message>
        <source>No digit yet: draw one.</source>
        <translation>Sem dígito: desenhe um.</translation>
    </message>
    <message>
        <source>No network is open.</source>
        <translation>Nenhuma rede está aberta.</translation>
    </message>
    <message>
        <source>Nothing is fed to “{input}” yet: draw, or open a picture.</source>
        <translation>Ainda não entra nada em “{input}”: desenhe ou abra uma imagem.</translation>
    </message>
    <message>
        <source>Nothing is fed yet: draw, or open a picture.</source>
        <translation>Nada entra ainda: desenhe ou abra uma imagem.</translation>
    </message>
    <message>
        <source>Nothing is fed yet: open an array of numbers.</source>
        <translation>Ainda não há entrada: abra um array de números.</translation>
    </message>
    <message>
        <source>The network puts out a picture.</source>
        <translation>A rede produz uma imagem.</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>All settings as the course has them for this network</source>
        <translation>Todas as configurações como o curso as tem para esta rede</translation>
    </message>
    <message>
        <source>All settings as they do well for this network</source>
        <translation>Todas as configurações que funcionam bem com esta rede</translation>
    </message>
    <message>
        <source>Build your own…</source>
        <translation>Monte a sua…</translation>
    </message>
    <message>
        <source>It puts out features and no classes; vgg16-transfer stands on it</source>
        <translation>Ela produz características e não classes; vgg16-transfer se apoia nela</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Network: {name}</source>
        <translation>Rede: {name}</translation>
    </message>
    <message>
        <source>The course&apos;s</source>
        <translation>Do curso</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Usuais</translation>
    </message>
    <message>
        <source>own network</source>
        <translation>rede própria</translation>
    </message>
</context>
<context>
    <name>NetworkChanges</name>
    <message>
        <source>biases × {factor}</source>
        <translation>vieses × {factor}</translation>
    </message>
    <message>
        <source>kernel {filter}←{channel} is silent</source>
        <translation>kernel {filter}←{channel} silenciado</translation>
    </message>
    <message>
        <source>map {number} is silent</source>
        <translation>mapa {number} silenciado</translation>
    </message>
    <message>
        <source>unit {number} is silent</source>
        <translation>unidade {number} silenciada</translation>
    </message>
</context>
<context>
    <name>NetworkCommands</name>
    <message>
        <source>Kept; drawings in the tray: {count}.</source>
        <translation>Guardado; desenhos na bandeja: {count}.</translation>
    </message>
    <message>
        <source>{name} is still being written.</source>
        <translation>{name} ainda está sendo gravado.</translation>
    </message>
</context>
<context>
    <name>NetworkCompare</name>
    <message>
        <source>A · {name}, as on the page</source>
        <translation>A · {name}, como na página</translation>
    </message>
    <message>
        <source>A − B: no difference</source>
        <translation>A − B: sem diferença</translation>
    </message>
    <message>
        <source>B · {name}, another input</source>
        <translation>B · {name}, outra entrada</translation>
    </message>
    <message>
        <source>B · {name}, the same input</source>
        <translation>B · {name}, a mesma entrada</translation>
    </message>
    <message>
        <source>B · {name}, without your changes</source>
        <translation>B · {name}, sem as suas mudanças</translation>
    </message>
    <message>
        <source>Choose what stands beside: another input, another network, or this one without your changes. One cursor then moves in both.</source>
        <translation>Escolha o que fica ao lado: outra entrada, outra rede, ou esta sem as suas mudanças. Um só cursor se move então nas duas.</translation>
    </message>
    <message>
        <source>Point at a number: the same one is marked in both.</source>
        <translation>Aponte para um número: o mesmo é marcado nas duas.</translation>
    </message>
    <message>
        <source>The layers have different shapes: the cursor is at the same relative place, and there is no difference.</source>
        <translation>As camadas têm formatos diferentes: o cursor fica no mesmo lugar relativo, e não há diferença.</translation>
    </message>
    <message>
        <source>colours from 0 to {number}</source>
        <translation>cores de 0 a {number}</translation>
    </message>
    <message>
        <source>colours to ±{number}</source>
        <translation>cores até ±{number}</translation>
    </message>
    <message>
        <source>each map on a range of its own</source>
        <translation>cada mapa em sua própria faixa</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column}</source>
        <translation>mapa {map}, linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>unidade {unit}</translation>
    </message>
</context>
<context>
    <name>NetworkFacts</name>
    <message>
        <source>Mean ± deviation</source>
        <translation>Média ± desvio</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-somas</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Não numéricos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Silent maps</source>
        <translation>Mapas mudos</translation>
    </message>
    <message>
        <source>Silent units</source>
        <translation>Unidades mudas</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zeros</translation>
    </message>
    <message>
        <source>Zeros, layer by layer</source>
        <translation>Zeros, camada a camada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>those of {layer}</source>
        <translation>os de {layer}</translation>
    </message>
    <message>
        <source>{count} of {maps}</source>
        <translation>{count} de {maps}</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>That belongs in the kernel lab; open it there.</source>
        <translation>Isso pertence ao laboratório; abra-o lá.</translation>
    </message>
</context>
<context>
    <name>NetworkHandOuts</name>
    <message>
        <source>All maps</source>
        <translation>Todos os mapas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>Mapa {number}</translation>
    </message>
    <message>
        <source>Output of {layer}</source>
        <translation>Saída de {layer}</translation>
    </message>
    <message>
        <source>Select a layer to step through, or draw something: then there is something that moves.</source>
        <translation>Escolha uma camada para percorrer, ou desenhe algo: então haverá o que se move.</translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>The arithmetic alone</source>
        <translation>Só a conta</translation>
    </message>
    <message>
        <source>The maps of the layer</source>
        <translation>Os mapas da camada</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>A rede</translation>
    </message>
    <message>
        <source>answer: {answer}</source>
        <translation>resposta: {answer}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>{layer} before its activation</source>
        <translation>{layer} antes da ativação</translation>
    </message>
    <message>
        <source>{weight} of {layer}</source>
        <translation>{weight} de {layer}</translation>
    </message>
</context>
<context>
    <name>NetworkInput</name>
    <message>
        <source>28 × 28 in grey is the size of handwritten digits.</source>
        <translation>28 × 28 em cinza é o tamanho dos dígitos manuscritos.</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Escolhido:</translation>
    </message>
    <message>
        <source>From the file:</source>
        <translation>Do arquivo:</translation>
    </message>
    <message>
        <source>Guessed:</source>
        <translation>Palpite:</translation>
    </message>
    <message>
        <source>It takes no picture but a sequence of {shape}, such as a sound.</source>
        <translation>Ela não recebe imagens, e sim uma sequência de {shape}, como um som.</translation>
    </message>
    <message>
        <source>It takes no picture but a text, as {shape} numbers of words.</source>
        <translation>Ela não recebe imagens, e sim um texto, como {shape} números de palavras.</translation>
    </message>
    <message>
        <source>It takes no picture but numbers of the shape {shape}.</source>
        <translation>Ela não recebe imagens, e sim números no formato {shape}.</translation>
    </message>
    <message>
        <source>It takes no picture but {shape} numbers.</source>
        <translation>Ela não recebe imagens, e sim {shape} números.</translation>
    </message>
    <message>
        <source>It takes no picture: open an array of its shape.</source>
        <translation>Ela não recebe imagens: abra um array do seu formato.</translation>
    </message>
    <message>
        <source>It takes numbers of words: open an array of its shape.</source>
        <translation>Ela recebe números de palavras: abra um array do seu formato.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Nada desenhado</translation>
    </message>
    <message>
        <source>Open an array of that shape.</source>
        <translation>Abra um array desse formato.</translation>
    </message>
    <message>
        <source>The ink, its longer side 20 pixels long</source>
        <translation>A tinta, com 20 pixels no lado maior</translation>
    </message>
    <message>
        <source>The range is guessed from what the first batch normalisation remembers.</source>
        <translation>A faixa é um palpite a partir do que a primeira normalização em lote lembra.</translation>
    </message>
    <message>
        <source>The range is guessed: the file does not say, and 0 to 1 is most common.</source>
        <translation>A faixa é um palpite: o arquivo não diz, e o mais comum é de 0 a 1.</translation>
    </message>
    <message>
        <source>The range is that of the Keras application with these layer names.</source>
        <translation>A faixa é a da aplicação do Keras com estes nomes de camadas.</translation>
    </message>
    <message>
        <source>The range is the one that the network&apos;s own Normalization layer expects.</source>
        <translation>A faixa é a que a camada Normalization da própria rede espera.</translation>
    </message>
    <message>
        <source>The range is the one that the network&apos;s own Rescaling layer expects.</source>
        <translation>A faixa é a que a camada Rescaling da própria rede espera.</translation>
    </message>
    <message>
        <source>The row of numbers is as long as a square picture.</source>
        <translation>A fila de números tem o comprimento de uma imagem quadrada.</translation>
    </message>
    <message>
        <source>This input takes no picture: open an array of its shape.</source>
        <translation>Esta entrada não recebe imagens: abra um array do seu formato.</translation>
    </message>
    <message>
        <source>What is fed</source>
        <translation>O que entra</translation>
    </message>
    <message>
        <source>What is fed now only stands in for it; open an array of that shape.</source>
        <translation>O que entra agora só toma o lugar disso; abra um array desse formato.</translation>
    </message>
    <message>
        <source>What is fed: the ink&apos;s centre of mass in the middle of 28 × 28</source>
        <translation>O que entra: o centro de massa da tinta no meio de 28 × 28</translation>
    </message>
    <message>
        <source>What you gave; the part that is used is bright</source>
        <translation>O que você deu; a parte usada está clara</translation>
    </message>
    <message>
        <source>Your drawing; the box is its ink</source>
        <translation>Seu desenho; a caixa é a tinta</translation>
    </message>
</context>
<context>
    <name>NetworkKernels</name>
    <message>
        <source>Inputs of the explained cell</source>
        <translation>Entradas da célula explicada</translation>
    </message>
    <message>
        <source>One filter of {channels} kernels, {rows} × {columns}</source>
        <translation>Um filtro de {channels} kernels de {rows} × {columns}</translation>
    </message>
    <message>
        <source>One unit of {columns} weights</source>
        <translation>Uma unidade de {columns} pesos</translation>
    </message>
    <message>
        <source>Products of the explained cell</source>
        <translation>Produtos da célula explicada</translation>
    </message>
    <message>
        <source>The weights of {layer} ({type}) cannot be shown as pictures.</source>
        <translation>Os pesos de {layer} ({type}) não podem ser mostrados como imagens.</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <translation>Pesos da camada</translation>
    </message>
    <message>
        <source>and one bias</source>
        <translation>e um viés</translation>
    </message>
    <message>
        <source>and {count} biases</source>
        <translation>e {count} vieses</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <translation>canal {number}</translation>
    </message>
    <message>
        <source>filter {number}</source>
        <translation>filtro {number}</translation>
    </message>
    <message>
        <source>flattened map {number}</source>
        <translation>mapa achatado {number}</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>input map {number}</source>
        <translation>mapa de entrada {number}</translation>
    </message>
    <message>
        <source>input {number}</source>
        <translation>entrada {number}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>unidade {number}</translation>
    </message>
    <message>
        <source>{count} channels: {names}</source>
        <translation>{count} canais: {names}</translation>
    </message>
    <message>
        <source>{filters} filters of one kernel each, {rows} × {columns}</source>
        <translation>{filters} filtros de 1 kernel de {rows} × {columns}</translation>
    </message>
    <message>
        <source>{filters} filters of {channels} kernels, {rows} × {columns}</source>
        <translation>{filters} filtros de {channels} kernels de {rows} × {columns}</translation>
    </message>
    <message>
        <source>{filters} kernels of {rows} × {columns}, each for one map</source>
        <translation>{filters} kernels de {rows} × {columns} (um por mapa)</translation>
    </message>
    <message>
        <source>{filters} units of one flattened map, {rows} × {columns}</source>
        <translation>{filters} unidades de um mapa achatado, {rows} × {columns}</translation>
    </message>
    <message>
        <source>{filters} units of {channels} flattened maps, {rows} × {columns}</source>
        <translation>{filters} unidades de {channels} mapas achatados de {rows} × {columns}</translation>
    </message>
    <message>
        <source>{filters} units of {columns} weights</source>
        <translation>{filters} unidades de {columns} pesos</translation>
    </message>
    <message>
        <source>{layer} ({type}) has learnt nothing: it has no weights.</source>
        <translation>{layer} ({type}) não aprendeu nada: não tem pesos.</translation>
    </message>
    <message>
        <source>{shown}: red, green and blue, 0 is grey</source>
        <translation>{shown}: vermelho, verde e azul, 0 é cinza</translation>
    </message>
</context>
<context>
    <name>NetworkMaps</name>
    <message>
        <source>1 duplicate</source>
        <translation>repetições: 1</translation>
    </message>
    <message>
        <source>1 map of {height} × {width}</source>
        <translation>1 mapa de {height} × {width}</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidade</translation>
    </message>
    <message>
        <source>Each map by itself; bars: its share of the layer</source>
        <translation>Cada mapa por si; barras: sua parcela da camada</translation>
    </message>
    <message>
        <source>Fixed range</source>
        <translation>Faixa fixa</translation>
    </message>
    <message>
        <source>Nothing is fed: draw a digit or open a picture.</source>
        <translation>Nada entra: desenhe um dígito ou abra uma imagem.</translation>
    </message>
    <message>
        <source>Range of the layer</source>
        <translation>Faixa da camada</translation>
    </message>
    <message>
        <source>Range of the model</source>
        <translation>Faixa do modelo</translation>
    </message>
    <message>
        <source>The input as a picture</source>
        <translation>A entrada como imagem</translation>
    </message>
    <message>
        <source>constant {value}</source>
        <translation>constante {value}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>has numbers that are NaN or infinite</source>
        <translation>tem números que são NaN ou infinitos</translation>
    </message>
    <message>
        <source>map {name}</source>
        <translation>mapa {name}</translation>
    </message>
    <message>
        <source>of one map</source>
        <translation>(de um mapa)</translation>
    </message>
    <message>
        <source>of one unit</source>
        <translation>(de uma unidade)</translation>
    </message>
    <message>
        <source>of {count} maps</source>
        <translation>(de {count} mapas)</translation>
    </message>
    <message>
        <source>of {count} units</source>
        <translation>(de {count} unidades)</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>silenced by you</source>
        <translation>silenciado por você</translation>
    </message>
    <message>
        <source>silent: 0 everywhere for this input</source>
        <translation>mudo: 0 em toda parte com esta entrada</translation>
    </message>
    <message>
        <source>the same pattern as map {name}</source>
        <translation>o mesmo padrão que o mapa {name}</translation>
    </message>
    <message>
        <source>unit {name}</source>
        <translation>unidade {name}</translation>
    </message>
    <message>
        <source>{count} constant</source>
        <translation>constantes: {count}</translation>
    </message>
    <message>
        <source>{count} duplicates</source>
        <translation>repetições: {count}</translation>
    </message>
    <message>
        <source>{count} maps of {height} × {width}</source>
        <translation>{count} mapas de {height} × {width}</translation>
    </message>
    <message>
        <source>{count} not a number</source>
        <translation>com NaN: {count}</translation>
    </message>
    <message>
        <source>{count} silenced by you</source>
        <translation>você silenciou: {count}</translation>
    </message>
    <message>
        <source>{count} silent</source>
        <translation>mudos: {count}</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>{layer}: {zeros} zeros, {silent} of the maps silent</source>
        <translation>{layer}: {zeros} de zeros, {silent} dos mapas mudos</translation>
    </message>
    <message>
        <source>{maps}, none silent, constant or twice there</source>
        <translation>{maps}, nenhum mudo, constante ou repetido</translation>
    </message>
    <message>
        <source>{units}, none of them 0</source>
        <translation>{units}, nenhuma é 0</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>All maps of a layer</source>
        <translation>Todos os mapas de uma camada</translation>
    </message>
    <message>
        <source>All weights of a layer</source>
        <translation>Todos os pesos de uma camada</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Drawings that you kept, and how many were right</source>
        <translation>Os desenhos que você guardou, e quantos foram acertados</translation>
    </message>
    <message>
        <source>Every layer in a table</source>
        <translation>Cada camada em uma tabela</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>The whole network, from input to answer</source>
        <translation>A rede inteira, da entrada à resposta</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Redes treinadas</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Two inputs or two networks side by side</source>
        <translation>Duas entradas ou duas redes lado a lado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>NetworkSession</name>
    <message>
        <source>What was open last time could not be read, so this is a fresh page.</source>
        <translation>Não foi possível ler o que estava aberto da última vez, e por isso esta página está nova.</translation>
    </message>
    <message>
        <source>convviz ended unexpectedly last time; your work is back.</source>
        <translation>Da última vez o convviz terminou de forma inesperada; seu trabalho está de volta.</translation>
    </message>
    <message>
        <source>{name} is not the network that it was last time, so your changes to it are gone.</source>
        <translation>{name} já não é a rede que era da última vez, e por isso suas mudanças nela se perderam.</translation>
    </message>
    <message>
        <source>{name} was open last time and cannot be opened again: {reason}</source>
        <translation>{name} estava aberto da última vez e não pode ser aberto de novo: {reason}</translation>
    </message>
</context>
<context>
    <name>NetworkTitle</name>
    <message>
        <source>No network</source>
        <translation>Nenhuma rede</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluída</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>não treinada</translation>
    </message>
    <message>
        <source>{count} multiply-adds</source>
        <translation>{count} mult.-somas</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parâmetros</translation>
    </message>
    <message>
        <source>{number} G</source>
        <translation>{number} G</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
</context>
<context>
    <name>NetworkTray</name>
    <message>
        <source>Draw a digit and press its key, or “Keep”: the tray counts how often the network was right, and shows which drawings fooled it.</source>
        <translation>Desenhe um dígito e aperte a tecla dele, ou “Guardar”: a bandeja conta quantas vezes a rede acertou e mostra quais desenhos a enganaram.</translation>
    </message>
    <message>
        <source>Drawing {number}, kept {time}</source>
        <translation>Desenho {number}, guardado em {time}</translation>
    </message>
    <message>
        <source>Fed as {settings}</source>
        <translation>Entrou como {settings}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Rótulo: {label}</translation>
    </message>
    <message>
        <source>No kept drawing is like that.</source>
        <translation>Nenhum desenho guardado é assim.</translation>
    </message>
    <message>
        <source>centred as MNIST</source>
        <translation>preparado como no MNIST</translation>
    </message>
    <message>
        <source>drawing {number}, label {label}</source>
        <translation>desenho {number}, rótulo {label}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertido</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>nothing labelled yet</source>
        <translation>nada rotulado ainda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>{count} × {true}, rightly said</source>
        <translation>{count} × {true}, resposta certa</translation>
    </message>
    <message>
        <source>{count} × {true}, taken for {said}</source>
        <translation>{count} × {true}, tomado por {said}</translation>
    </message>
    <message>
        <source>{network} said {answer}: {verdict}</source>
        <translation>{network} disse {answer}: {verdict}</translation>
    </message>
    <message>
        <source>{right} of {count} right ({percent} %)</source>
        <translation>{right} de {count} certos ({percent} %)</translation>
    </message>
</context>
<context>
    <name>NetworkWorkspace</name>
    <message>
        <source>Change a weight</source>
        <translation>Mudar um peso</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation>Mudar a entrada</translation>
    </message>
    <message>
        <source>Change the input beside</source>
        <translation>Mudar a entrada ao lado</translation>
    </message>
    <message>
        <source>Change the network</source>
        <translation>Mudar a rede</translation>
    </message>
    <message>
        <source>Change the preparation</source>
        <translation>Mudar o preparo</translation>
    </message>
    <message>
        <source>Change the view</source>
        <translation>Mudar a exibição</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Limpar o desenho</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Name the classes</source>
        <translation>Nomear as classes</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Abrir rede</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir trabalho</translation>
    </message>
    <message>
        <source>Silence a kernel</source>
        <translation>Silenciar um kernel</translation>
    </message>
    <message>
        <source>Silence a map</source>
        <translation>Silenciar um mapa</translation>
    </message>
    <message>
        <source>Swap what is compared</source>
        <translation>Trocar o que se compara</translation>
    </message>
    <message>
        <source>Undo all changes to the network</source>
        <translation>Desfazer todas as mudanças na rede</translation>
    </message>
</context>
<context>
    <name>NewCollectionDialog</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes with commas between, such as circle, cross</source>
        <translation>Classes separadas por vírgulas, como círculo, cruz</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Desenhos</translation>
    </message>
    <message>
        <source>From the camera, or dropped and pasted</source>
        <translation>Da câmera, ou soltas e coladas</translation>
    </message>
    <message>
        <source>Light ink on dark, from the pad</source>
        <translation>Tinta clara sobre fundo escuro, da área de desenho</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome da coleção</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografias</translation>
    </message>
    <message>
        <source>Two classes have the same name.</source>
        <translation>Duas classes têm o mesmo nome.</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>O que se coleta</translation>
    </message>
</context>
<context>
    <name>NoData</name>
    <message>
        <source>A folder with one sub-folder of pictures for each class</source>
        <translation>Uma pasta com uma subpasta de imagens para cada classe</translation>
    </message>
    <message>
        <source>Collect your own</source>
        <translation>Coletar as suas</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open a folder or a zip with one sub-folder for each class: the name of the sub-folder is the name of the class. Folders named train, validation and test around them part the pictures. NumPy&apos;s .npz and MNIST&apos;s own files open as well. Drop them here, or collect your own.</source>
        <translation>Abra uma pasta ou um zip com uma subpasta para cada classe: o nome da subpasta é o nome da classe. Pastas chamadas train, validation e test em volta delas dividem as imagens. O .npz do NumPy e os arquivos do próprio MNIST também abrem. Solte-os aqui ou colete as suas imagens.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>cachorro</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>*No notes for this step.*</source>
        <translation>*Sem notas para este passo.*</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Próximo: {title}</translation>
    </message>
    <message>
        <source>No lesson is presented.</source>
        <translation>Nenhuma aula está sendo apresentada.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes — convviz</source>
        <translation>Notas — convviz</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este é o último passo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What the window shows behind the picture that stays</source>
        <translation>O que a janela mostra por trás da imagem mantida</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>NumberDelegate</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number, {example}, or a quotient such as 3/4</source>
        <translation>Um número, {example}, ou um quociente como 3/4</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>Sua resposta, um número</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>como {example}</translation>
    </message>
</context>
<context>
    <name>NumberGrid</name>
    <message>
        <source>Numbers of the input</source>
        <translation>Números da entrada</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>row {row}, column {column}: {number}</source>
        <translation>linha {row}, coluna {column}: {number}</translation>
    </message>
</context>
<context>
    <name>NumbersExport</name>
    <message>
        <source>Export an array (NPY)</source>
        <translation>Exportar um array (NPY)</translation>
    </message>
    <message>
        <source>Export numbers (CSV)</source>
        <translation>Exportar números (CSV)</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Array do NumPy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>There are no numbers to write here yet.</source>
        <translation>Ainda não há números para gravar aqui.</translation>
    </message>
</context>
<context>
    <name>NumbersExportDialog</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Numbers of</source>
        <translation>Números de</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>{shape} numbers, unrounded</source>
        <translation>{shape} números, sem arredondar</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Channel shown in the table</source>
        <translation>Canal mostrado na tabela</translation>
    </message>
    <message>
        <source>Channel {number}</source>
        <translation>Canal {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Copy the selected block</source>
        <translation>Copiar o bloco selecionado</translation>
    </message>
    <message>
        <source>Edit as numbers</source>
        <translation>Editar como números</translation>
    </message>
    <message>
        <source>More for the numbers</source>
        <translation>Mais para os números</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Open numbers (.csv, .npy)…</source>
        <translation>Abrir números (.csv, .npy)…</translation>
    </message>
    <message>
        <source>Paste a block at the selected cell</source>
        <translation>Colar um bloco na célula selecionada</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Linhas e colunas</translation>
    </message>
    <message>
        <source>Same number of rows and columns</source>
        <translation>Mesmo número de linhas e colunas</translation>
    </message>
    <message>
        <source>Save as .csv…</source>
        <translation>Salvar como .csv…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>Size of the grid</source>
        <translation>Tamanho da grade</translation>
    </message>
    <message>
        <source>The numbers as a picture</source>
        <translation>Os números como imagem</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>How it stands to the number</source>
        <translation>Como se compara com o número</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Opção {number}</translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation>Remover a opção {number}</translation>
    </message>
    <message>
        <source>The number of option {number}</source>
        <translation>O número da opção {number}</translation>
    </message>
    <message>
        <source>What option {number} is about</source>
        <translation>De que trata a opção {number}</translation>
    </message>
    <message>
        <source>is true when</source>
        <translation>é verdade se</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>90 %: {count} pixels ({share} %)</source>
        <translation>90 %: {count} pixels ({share} %)</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>Nenhuma camada está selecionada.</translation>
    </message>
    <message>
        <source>constant {value}</source>
        <translation>constante {value}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>map {name}</source>
        <translation>mapa {name}</translation>
    </message>
    <message>
        <source>map {number} of {count}</source>
        <translation>mapa {number} de {count}</translation>
    </message>
    <message>
        <source>nine tenths of its mean |∂y/∂x| over {done} inputs of noise lie in {count} of {of} pixels</source>
        <translation>nove décimos da sua média |∂y/∂x| em {done} entradas de ruído estão em {count} de {of} pixels</translation>
    </message>
    <message>
        <source>no pixel counts</source>
        <translation>nenhum pixel conta</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>não calculado</translation>
    </message>
    <message>
        <source>reaches {reached}
of {all} in {layer}</source>
        <translation>alcança {reached}
de {all} em {layer}</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>sees {seen}
of {all} ({share} %)</source>
        <translation>vê {seen}
de {all} ({share} %)</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>unit {number} of {count}</source>
        <translation>unidade {number} de {count}</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} camadas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{count} noise inputs</source>
        <translation>{count} entradas de ruído</translation>
    </message>
</context>
<context>
    <name>OverviewHeader</name>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Draw every block as one</source>
        <translation>Desenhar cada bloco como um só</translation>
    </message>
    <message>
        <source>Draw every layer</source>
        <translation>Desenhar cada camada</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Buscar uma camada</translation>
    </message>
    <message>
        <source>How strongly each pixel counts for the number that is pointed at: the mean over noise inputs</source>
        <translation>Com que força cada pixel conta para o número apontado: a média em entradas de ruído</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>Laranja e azul</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Mostrar a rede inteira</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
</context>
<context>
    <name>OverviewMenu</name>
    <message>
        <source>Draw the block as one</source>
        <translation>Desenhar o bloco como um só</translation>
    </message>
    <message>
        <source>Draw the block layer by layer</source>
        <translation>Desenhar o bloco camada a camada</translation>
    </message>
    <message>
        <source>Let this map be heard again</source>
        <translation>Reativar este mapa</translation>
    </message>
    <message>
        <source>Open in the wall of maps</source>
        <translation>Abrir no mural de mapas</translation>
    </message>
    <message>
        <source>Pin this map to compare</source>
        <translation>Fixar este mapa para comparar</translation>
    </message>
    <message>
        <source>Show the kernels</source>
        <translation>Mostrar os kernels</translation>
    </message>
    <message>
        <source>Silence this map</source>
        <translation>Silenciar este mapa</translation>
    </message>
    <message>
        <source>Unpin this map</source>
        <translation>Soltar este mapa</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
</context>
<context>
    <name>OverviewScale</name>
    <message>
        <source>Colour scale</source>
        <translation>Escala de cores</translation>
    </message>
    <message>
        <source>The colours of the selected layer</source>
        <translation>As cores da camada selecionada</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Network graph</source>
        <translation>Grafo da rede</translation>
    </message>
</context>
<context>
    <name>OwnKernel</name>
    <message>
        <source>They add up to 0, so flat areas give 0 and only changes are left.</source>
        <translation>Eles somam 0, de modo que áreas uniformes dão 0 e só ficam as mudanças.</translation>
    </message>
    <message>
        <source>They add up to 1, so flat areas keep their value.</source>
        <translation>Eles somam 1, de modo que áreas uniformes mantêm seu valor.</translation>
    </message>
    <message>
        <source>They add up to {sum}, so flat areas come out {sum} times as large.</source>
        <translation>Eles somam {sum}, de modo que áreas uniformes saem multiplicadas por {sum}.</translation>
    </message>
    <message>
        <source>Weights set by hand.</source>
        <translation>Pesos definidos à mão.</translation>
    </message>
</context>
<context>
    <name>PaddingControls</name>
    <message>
        <source>As much as keeps the size at stride 1; Keras adds an odd cell at the bottom right.</source>
        <translation>O bastante para manter o tamanho com passo 1; se o total é ímpar, o Keras põe a célula extra abaixo e à direita.</translation>
    </message>
    <message>
        <source>No padding: windows lie wholly inside.</source>
        <translation>Sem preenchimento: as janelas ficam inteiras dentro da entrada.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Padding cells on every side</source>
        <translation>Células de preenchimento em cada lado</translation>
    </message>
    <message>
        <source>So much that every window that overlaps the input counts.</source>
        <translation>O bastante para que conte toda janela que toca a entrada.</translation>
    </message>
    <message>
        <source>The outermost cells go on.</source>
        <translation>As células mais externas continuam.</translation>
    </message>
    <message>
        <source>The picture again from its other side.</source>
        <translation>A imagem de novo, a partir do outro lado.</translation>
    </message>
    <message>
        <source>The picture mirrored at its outermost cells.</source>
        <translation>A imagem espelhada nas células mais externas.</translation>
    </message>
    <message>
        <source>The same number of cells on every side.</source>
        <translation>O mesmo número de células em cada lado.</translation>
    </message>
    <message>
        <source>What stands in the padding</source>
        <translation>O que há no preenchimento</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>borda</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>espelho</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>ciclo</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zeros</translation>
    </message>
</context>
<context>
    <name>PageHandOuts</name>
    <message>
        <source>Nothing moves here.</source>
        <translation>Nada se move aqui.</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Open in the lab</source>
        <translation>Abrir no laboratório</translation>
    </message>
    <message>
        <source>Open in the network page</source>
        <translation>Abrir na página da rede</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Show it in place of the wall</source>
        <translation>Mostrar no lugar do mural</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The picture, large</source>
        <translation>A imagem, grande</translation>
    </message>
</context>
<context>
    <name>PictureDetail</name>
    <message>
        <source>Made for this filter</source>
        <translation>Gerada para este filtro</translation>
    </message>
    <message>
        <source>Make a picture for it</source>
        <translation>Gerar uma imagem para ele</translation>
    </message>
    <message>
        <source>Open in Network</source>
        <translation>Abrir na página da rede</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>The picture as the network is fed it</source>
        <translation>A imagem como entra na rede</translation>
    </message>
    <message>
        <source>The picture that was made for this filter</source>
        <translation>A imagem que foi gerada para este filtro</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Export a drawing (SVG)</source>
        <translation>Exportar um desenho (SVG)</translation>
    </message>
    <message>
        <source>Export a page (PDF)</source>
        <translation>Exportar uma página (PDF)</translation>
    </message>
    <message>
        <source>Export a picture (PNG)</source>
        <translation>Exportar uma imagem (PNG)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>PictureExportDialog</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One page, {paper}</source>
        <translation>Uma página, {paper}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Orientação</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>All of it is used, stretched to fit</source>
        <translation>Ela toda é usada, esticada até caber</translation>
    </message>
    <message>
        <source>All of it is used, with black bars</source>
        <translation>Ela toda é usada, com barras pretas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Solte uma imagem aqui</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>How another shape is fitted</source>
        <translation>Como se ajusta outro formato</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Com barras</translation>
    </message>
    <message>
        <source>One plane: the brightness</source>
        <translation>Um plano: o brilho</translation>
    </message>
    <message>
        <source>Open a picture or a grid of numbers</source>
        <translation>Abrir uma imagem ou uma grade de números</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste a picture or numbers</source>
        <translation>Colar uma imagem ou números</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Planes side by side</source>
        <translation>Planos lado a lado</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Red, green and blue each as a grid of its own</source>
        <translation>Vermelho, verde e azul, cada um em sua própria grade</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Esticar</translation>
    </message>
    <message>
        <source>The largest middle part is used</source>
        <translation>É usada a maior parte central</translation>
    </message>
    <message>
        <source>The picture, and the part of it that is used</source>
        <translation>A imagem e a parte dela que é usada</translation>
    </message>
    <message>
        <source>Three planes: red, green and blue</source>
        <translation>Três planos: vermelho, verde e azul</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>A real picture excites it more than the made one: the mean of the map is {real} at most over {count} pictures, of the made one {made}. More steps may help.</source>
        <translation>Uma imagem real o excita mais que a gerada: em {count} imagens, a média do mapa é no máximo {real}; na gerada, {made}. Mais passos podem ajudar.</translation>
    </message>
    <message>
        <source>All {count} channels answer, each in a way of its own.</source>
        <translation>Todos os {count} canais respondem, cada um a seu modo.</translation>
    </message>
    <message>
        <source>Choose pictures, and the network looks at them all: for each filter you see the ones that excite it most, and which filters no picture excites.</source>
        <translation>Escolha imagens, e a rede olha todas: para cada filtro você vê as que mais o excitam, e quais filtros nenhuma imagem excita.</translation>
    </message>
    <message>
        <source>Class “{name}”</source>
        <translation>Classe “{name}”</translation>
    </message>
    <message>
        <source>It sees the whole picture.</source>
        <translation>Ele vê a imagem inteira.</translation>
    </message>
    <message>
        <source>It sees the {size} pixels in the frame.</source>
        <translation>Ele vê os {size} pixels da moldura.</translation>
    </message>
    <message>
        <source>It shows: {name}.</source>
        <translation>Mostra: {name}.</translation>
    </message>
    <message>
        <source>It stands at row {row}, column {column} and sees the {size} pixels in the frame.</source>
        <translation>Ele está na linha {row}, coluna {column} e vê os {size} pixels da moldura.</translation>
    </message>
    <message>
        <source>Look through {name}</source>
        <translation>Examinar {name}</translation>
    </message>
    <message>
        <source>No real picture excites it, and none could be made that does.</source>
        <translation>Nenhuma imagem real o excita, e nenhuma que o excite pôde ser gerada.</translation>
    </message>
    <message>
        <source>No. {rank} of {count}: its number is {strength}.</source>
        <translation>N.º {rank} de {count}: seu número é {strength}.</translation>
    </message>
    <message>
        <source>No. {rank} of {count}: the largest number of its map is {strength}.</source>
        <translation>N.º {rank} de {count}: o maior número do seu mapa é {strength}.</translation>
    </message>
    <message>
        <source>None of the pictures excites it: all its numbers are 0.</source>
        <translation>Nenhuma das imagens o excita: todos os seus números são 0.</translation>
    </message>
    <message>
        <source>Of {count} channels: {found}.</source>
        <translation>Canais: {count}; {found}.</translation>
    </message>
    <message>
        <source>Of {count} pictures those whose maps have the largest numbers. What they have in common is what the filter finds.</source>
        <translation>De {count} imagens, aquelas cujos mapas têm os maiores números. O que elas têm em comum é o que o filtro encontra.</translation>
    </message>
    <message>
        <source>Says the same as {name}: over the pictures their maxima correlate by {share} % or more.</source>
        <translation>Diz o mesmo que {name}: nas imagens, os máximos dos dois têm correlação de {share} % ou mais.</translation>
    </message>
    <message>
        <source>Silent: its numbers are 0 for all {count} pictures. The network could do without.</source>
        <translation>Mudo: seus números são 0 em todas as {count} imagens. A rede poderia ficar sem ele.</translation>
    </message>
    <message>
        <source>The made picture excites it more than any real one: the mean of its map is {made}, of {count} real pictures at most {real}.</source>
        <translation>A imagem gerada o excita mais que qualquer real: a média do seu mapa é {made}; em {count} imagens reais, no máximo {real}.</translation>
    </message>
    <message>
        <source>The network says: {name}.</source>
        <translation>A rede diz: {name}.</translation>
    </message>
    <message>
        <source>The same is said by {names}.</source>
        <translation>O mesmo é dito por {names}.</translation>
    </message>
    <message>
        <source>This network takes no single picture, so no data set can be shown to it.</source>
        <translation>Esta rede não recebe uma única imagem; por isso nenhum conjunto de dados pode ser mostrado a ela.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation>{count} filtros</translation>
    </message>
    <message>
        <source>{count} like another</source>
        <translation>como outro: {count}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imagens</translation>
    </message>
    <message>
        <source>{count} silent</source>
        <translation>mudos: {count}</translation>
    </message>
    <message>
        <source>{layer}, filter {name}</source>
        <translation>{layer}, filtro {name}</translation>
    </message>
</context>
<context>
    <name>PicturesCard</name>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>How each picture is changed anew in every epoch, to be seen on one</source>
        <translation>Como cada imagem é mudada de novo em cada época, para ver em uma</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Set the changes</source>
        <translation>Definir as mudanças</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>made for handwritten digits</source>
        <translation>feitas para dígitos manuscritos</translation>
    </message>
    <message>
        <source>made for photographs</source>
        <translation>feitas para fotografias</translation>
    </message>
</context>
<context>
    <name>PicturesEmpty</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir uma pasta…</translation>
    </message>
</context>
<context>
    <name>PicturesHeader</name>
    <message>
        <source>Alike first</source>
        <translation>Parecidos primeiro</translation>
    </message>
    <message>
        <source>All of it, with a frame around what the cell sees</source>
        <translation>Inteira, com uma moldura em volta do que a célula vê</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>How many pictures are looked at</source>
        <translation>Quantas imagens são examinadas</translation>
    </message>
    <message>
        <source>How much of each picture is shown</source>
        <translation>Quanto de cada imagem é mostrado</translation>
    </message>
    <message>
        <source>Layer before</source>
        <translation>Camada anterior</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Próxima camada</translation>
    </message>
    <message>
        <source>Order of the filters</source>
        <translation>Ordem dos filtros</translation>
    </message>
    <message>
        <source>Silent first</source>
        <translation>Mudos primeiro</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Fortes primeiro</translation>
    </message>
    <message>
        <source>Those that no picture excites</source>
        <translation>Os que nenhuma imagem excita</translation>
    </message>
    <message>
        <source>Those that say the same as another</source>
        <translation>Os que dizem o mesmo que outro</translation>
    </message>
    <message>
        <source>What the strongest cell sees of it</source>
        <translation>O que a célula mais forte vê dela</translation>
    </message>
    <message>
        <source>Which part of the pictures is looked at</source>
        <translation>Que parte das imagens é examinada</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Inteira</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The strongest pictures of each filter</source>
        <translation>As imagens mais fortes de cada filtro</translation>
    </message>
    <message>
        <source>Which real pictures excite a filter</source>
        <translation>Que imagens reais excitam um filtro</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Unpin this map</source>
        <translation>Soltar este mapa</translation>
    </message>
</context>
<context>
    <name>PixelsMaps</name>
    <message>
        <source>All channels added up</source>
        <translation>Todos os canais somados</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>For each pixel the mean over all places that cover it</source>
        <translation>Para cada pixel, a média de todas as posições que o cobrem</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Map of what counts</source>
        <translation>Mapa do que conta</translation>
    </message>
    <message>
        <source>Picture, pixel by pixel</source>
        <translation>Imagem, pixel a pixel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>Point at a pixel to read it; a double click shows the numbers.</source>
        <translation>Aponte para um pixel para lê-lo; um clique duplo mostra os números.</translation>
    </message>
    <message>
        <source>Point at a place to read what the network answered while it was covered.</source>
        <translation>Aponte para uma posição para ler o que a rede respondeu com ela coberta.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>The answer at each place of the window</source>
        <translation>A resposta em cada posição da janela</translation>
    </message>
    <message>
        <source>The largest absolute value of the channels</source>
        <translation>O maior valor absoluto dos canais</translation>
    </message>
    <message>
        <source>What of the sliding window is shown</source>
        <translation>O que se mostra da janela que desliza</translation>
    </message>
</context>
<context>
    <name>PixelsPanel</name>
    <message>
        <source> · opened on the network page</source>
        <translation> · aberto na página da rede</translation>
    </message>
    <message>
        <source>Each number times its weight</source>
        <translation>Cada número vezes o seu peso</translation>
    </message>
    <message>
        <source>How much of the picture the map covers</source>
        <translation>Quanto da imagem o mapa cobre</translation>
    </message>
    <message>
        <source>How the sum is told</source>
        <translation>Como a soma é mostrada</translation>
    </message>
    <message>
        <source>Input whose pixels are looked at</source>
        <translation>Entrada cujos pixels são examinados</translation>
    </message>
    <message>
        <source>Map by map</source>
        <translation>Mapa a mapa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Número a número</translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation>Sobre a imagem</translation>
    </message>
    <message>
        <source>Point at a bar or a cell to see its product; a click opens its map.</source>
        <translation>Aponte para uma barra ou célula para ver o seu produto; um clique abre o seu mapa.</translation>
    </message>
    <message>
        <source>What all numbers of a map add together</source>
        <translation>O que somam juntos todos os números de um mapa</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
</context>
<context>
    <name>PixelsSettings</name>
    <message>
        <source>Another seed</source>
        <translation>Outra semente</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Covered with</source>
        <translation>Coberto com</translation>
    </message>
    <message>
        <source>How far the window moves, in pixels</source>
        <translation>Quanto a janela avança, em pixels</translation>
    </message>
    <message>
        <source>How many noisy copies the mean is taken of</source>
        <translation>De quantas cópias com ruído se tira a média</translation>
    </message>
    <message>
        <source>Into how many steps the way from nothing to the picture is cut</source>
        <translation>Em quantos passos se divide o caminho do nada até a imagem</translation>
    </message>
    <message>
        <source>No pixel may be left out.</source>
        <translation>Nenhum pixel pode ficar de fora.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Passo (stride)</translation>
    </message>
    <message>
        <source>The noise&apos;s standard deviation as a share of the input&apos;s range</source>
        <translation>O desvio padrão do ruído como fração da faixa da entrada</translation>
    </message>
    <message>
        <source>The picture is no larger.</source>
        <translation>A imagem não é maior que isso.</translation>
    </message>
    <message>
        <source>The side of what covers, in pixels</source>
        <translation>O lado do que cobre, em pixels</translation>
    </message>
    <message>
        <source>Way begins at</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Where the random numbers begin: the same seed, the same noise</source>
        <translation>De onde partem os números aleatórios: a mesma semente, o mesmo ruído</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
</context>
<context>
    <name>PlacesTransport</name>
    <message>
        <source>First place</source>
        <translation>Primeira posição</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Última posição</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próxima posição</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Posição anterior</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Posição da janela</translation>
    </message>
    <message>
        <source>Places of the window</source>
        <translation>Posições da janela</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Open on the network page</source>
        <translation>Abrir na página da rede</translation>
    </message>
    <message>
        <source>Picture that is pointed at</source>
        <translation>Imagem apontada</translation>
    </message>
    <message>
        <source>Point at a picture</source>
        <translation>Aponte para uma imagem</translation>
    </message>
    <message>
        <source>what is fed now</source>
        <translation>o que entra agora</translation>
    </message>
</context>
<context>
    <name>PointingSheet</name>
    <message>
        <source>Click what you want to have explained</source>
        <translation>Clique no que quer ver explicado</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Prediction</source>
        <translation>Predição</translation>
    </message>
</context>
<context>
    <name>ProbeDialog</name>
    <message>
        <source>Draw a picture for every epoch</source>
        <translation>Desenhe uma imagem para cada época</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Something went wrong in convviz</source>
        <translation>Algo deu errado no convviz</translation>
    </message>
    <message>
        <source>This is a mistake in convviz, not yours. Your work is still open, and you can go on or save it.</source>
        <translation>O erro é do convviz, não seu. Seu trabalho continua aberto, e você pode seguir em frente ou salvá-lo.</translation>
    </message>
    <message>
        <source>What to send with a report</source>
        <translation>O que enviar com um relato</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Hide the problems</source>
        <translation>Ocultar os problemas</translation>
    </message>
    <message>
        <source>Nothing is wrong: a learner gets through.</source>
        <translation>Nada está errado: um aluno chega ao fim.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{grave} to be mended, {advice} to think about</source>
        <translation>{grave} a corrigir, {advice} a considerar</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Done</source>
        <translation>Feitos</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation>Última mudança (UTC)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aulas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Longest row of exercises right at the first try: {count}</source>
        <translation>Maior sequência de exercícios certos de primeira: {count}</translation>
    </message>
    <message>
        <source>No exercise was done yet.</source>
        <translation>Nenhum exercício foi feito ainda.</translation>
    </message>
    <message>
        <source>No lesson was begun yet.</source>
        <translation>Nenhuma aula foi começada ainda.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Progress of {name}</source>
        <translation>Progresso de {name}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Reveladas</translation>
    </message>
    <message>
        <source>Right at first try</source>
        <translation>Acertos na 1ª</translation>
    </message>
    <message>
        <source>Right later</source>
        <translation>Acertos depois</translation>
    </message>
    <message>
        <source>Saved by convviz on {date}</source>
        <translation>Salvo pelo convviz em {date}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Steps seen</source>
        <translation>Vistos</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Começar de novo…</translation>
    </message>
    <message>
        <source>Forget all answers, exercises and the name on this machine? This cannot be undone.</source>
        <translation>Esquecer todas as respostas, os exercícios e o nome neste computador? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Forgets what was done, for another learner</source>
        <translation>Esquece o que foi feito, para outra pessoa</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Save a summary</source>
        <translation>Salvar um resumo</translation>
    </message>
    <message>
        <source>Save a summary for the teacher</source>
        <translation>Salvar um resumo para quem ensina</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} foi salvo em {folder}.</translation>
    </message>
    <message>
        <source>Stands on the summary; it stays on this machine</source>
        <translation>Aparece no resumo; não sai deste computador</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Resumo…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>To print (PDF)…</source>
        <translation>Para imprimir (PDF)…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Seu nome (opcional)</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progresso</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Look at the picture again.</source>
        <translation>Olhe de novo a imagem.</translation>
    </message>
    <message>
        <source>Nearly.</source>
        <translation>Quase.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Ainda não.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Certo.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar a resposta</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>A resposta: {answer}</translation>
    </message>
</context>
<context>
    <name>QuestionPart</name>
    <message>
        <source>Add an option</source>
        <translation>Adicionar uma opção</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Computed answer: {answer}</source>
        <translation>Resposta calculada: {answer}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pergunta</translation>
    </message>
    <message>
        <source>Nothing of this kind can be asked of what is selected.</source>
        <translation>Nada deste tipo pode ser perguntado sobre o que está selecionado.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Remove an option</source>
        <translation>Remover uma opção</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O que se pergunta</translation>
    </message>
    <message>
        <source>What is asked for, of the selected cell and its place</source>
        <translation>O que se pergunta, sobre a célula escolhida e seu lugar</translation>
    </message>
    <message>
        <source>What is said after the answer</source>
        <translation>O que se diz depois da resposta</translation>
    </message>
    <message>
        <source>What the learner does</source>
        <translation>O que o aluno faz</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>All layers share one range of colours</source>
        <translation>Todas as camadas usam a mesma faixa de cores</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Faixa de cores</translation>
    </message>
    <message>
        <source>Colours stand for the same numbers on any input</source>
        <translation>As cores valem os mesmos números em qualquer entrada</translation>
    </message>
    <message>
        <source>Every map has all colours; a bar tells how strong it is</source>
        <translation>Cada mapa tem todas as cores; uma barra diz a sua força</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixa</translation>
    </message>
    <message>
        <source>Largest value of the fixed range</source>
        <translation>Maior valor da faixa fixa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The maps of a layer share one range of colours</source>
        <translation>Os mapas de uma camada usam a mesma faixa de cores</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A padding cell, used by {count} outputs of a map.</source>
        <translation>Uma célula de preenchimento, usada por {count} saídas de um mapa.</translation>
    </message>
    <message>
        <source>Point at any cell or weight. Click pins it, Esc lets go.</source>
        <translation>Aponte para qualquer célula ou peso. Um clique fixa, Esc solta.</translation>
    </message>
    <message>
        <source>This cell is {value}, and no output uses it.</source>
        <translation>Esta célula vale {value}, e nenhuma saída a usa.</translation>
    </message>
    <message>
        <source>This cell is {value}, used by one output of a map.</source>
        <translation>Esta célula vale {value} e é usada por uma saída de um mapa.</translation>
    </message>
    <message>
        <source>This cell is {value}, used by {count} outputs of a map.</source>
        <translation>Esta célula vale {value} e é usada por {count} saídas de um mapa.</translation>
    </message>
    <message>
        <source>This one weight is {value} and is used {count} times.</source>
        <translation>Este único peso vale {value} e é usado {count} vezes.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>A rare class counts for more, so that all classes count alike</source>
        <translation>Uma classe rara conta mais, para que todas as classes contem por igual</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Média dos pesos</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Normalização em lote</translation>
    </message>
    <message>
        <source>Batch normalization behind each layer while it trains; it is folded into kernels and biases at the end</source>
        <translation>Normalização em lote depois de cada camada durante o treinamento; no fim ela é incorporada aos kernels e vieses</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Classes count alike</source>
        <translation>Classes por igual</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Finer kinds</source>
        <translation>Subtipos</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Meia precisão</translation>
    </message>
    <message>
        <source>How many training pictures are used, the same share of every class; 0 for all</source>
        <translation>Quantas imagens de treinamento são usadas, a mesma fração de cada classe; 0 para todas</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next one</source>
        <translation>Quanto do último passo entra no seguinte</translation>
    </message>
    <message>
        <source>How often each picture is seen</source>
        <translation>Quantas vezes cada imagem é vista</translation>
    </message>
    <message>
        <source>In so many epochs the learning rate rises to its highest value</source>
        <translation>Em tantas épocas a taxa de aprendizado sobe até o seu maior valor</translation>
    </message>
    <message>
        <source>It stops after so many epochs without a lower validation loss and keeps the best; 0 for never</source>
        <translation>Para depois de tantas épocas sem uma perda de validação menor e guarda a melhor; 0 para nunca</translation>
    </message>
    <message>
        <source>Kept to measure on after each epoch, and never learnt from: a share below 1, or how many</source>
        <translation>Reservadas para medir depois de cada época, nunca usadas para aprender: uma fração menor que 1, ou quantas</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suaviz. de rótulos</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Rede própria</translation>
    </message>
    <message>
        <source>Pictures in a step</source>
        <translation>Imagens por passo</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Imagens para aprender</translation>
    </message>
    <message>
        <source>Pictures used</source>
        <translation>Imagens usadas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Evolução da taxa</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Set of changes</source>
        <translation>Conjunto de mudanças</translation>
    </message>
    <message>
        <source>Share at the end</source>
        <translation>Fração no fim</translation>
    </message>
    <message>
        <source>The learning rate of the last step, as a share of the highest</source>
        <translation>A taxa de aprendizado do último passo, como fração da maior</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same weights</source>
        <translation>A mesma semente na mesma máquina dá os mesmos pesos</translation>
    </message>
    <message>
        <source>The share of each dense layer&apos;s inputs that is left out while it trains, besides what the network says</source>
        <translation>A fração das entradas de cada camada densa que fica de fora durante o treinamento, além do que a rede diz</translation>
    </message>
    <message>
        <source>The share of each label that is spread over all classes</source>
        <translation>A fração de cada rótulo que é espalhada por todas as classes</translation>
    </message>
    <message>
        <source>Times the sum of all kernels&apos; absolute values, added to the loss</source>
        <translation>Vezes a soma dos valores absolutos de todos os kernels, somado à perda</translation>
    </message>
    <message>
        <source>Times the sum of the kernels&apos; squares, added to the loss</source>
        <translation>Vezes a soma dos quadrados dos kernels, somado à perda</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Transf. de aprendizado</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Fração de validação</translation>
    </message>
    <message>
        <source>Warm-up epochs</source>
        <translation>Épocas de aquecimento</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>What each kernel loses in a step, as a share of the learning rate</source>
        <translation>O que cada kernel perde em um passo, como fração da taxa de aprendizado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>brightness ±{value} %</source>
        <translation>brilho ±{value} %</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>contrast ±{value} %</source>
        <translation>contraste ±{value} %</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosseno</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropia cruzada</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>fitting the last layer</source>
        <translation>ajuste da última camada</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>em degraus</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>erro quadrático médio</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhamento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>noise {value} %</source>
        <translation>ruído {value} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>none: every picture stays as it is</source>
        <translation>nenhuma: cada imagem fica como está</translation>
    </message>
    <message>
        <source>rotation ±{value}°</source>
        <translation>rotação ±{value}°</translation>
    </message>
    <message>
        <source>saturation ±{value} %</source>
        <translation>saturação ±{value} %</translation>
    </message>
    <message>
        <source>shear ±{value}°</source>
        <translation>cisalhamento ±{value}°</translation>
    </message>
    <message>
        <source>shift ±{value} %</source>
        <translation>deslocamento ±{value} %</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>de cabeça para baixo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>zoom ±{value} %</source>
        <translation>zoom ±{value} %</translation>
    </message>
    <message>
        <source>{setting} {value}</source>
        <translation>{setting} {value}</translation>
    </message>
</context>
<context>
    <name>RecipeColumn</name>
    <message>
        <source>Against overfitting</source>
        <translation>Contra o sobreajuste (overfitting)</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Como ela aprende</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>What is trained, and how</source>
        <translation>O que é treinado, e como</translation>
    </message>
</context>
<context>
    <name>ReplayMenu</name>
    <message>
        <source>Replay through another network</source>
        <translation>Repetir com outra rede</translation>
    </message>
    <message>
        <source>Show every kept drawing to another network and count how often it is right</source>
        <translation>Mostrar todos os desenhos guardados a outra rede e contar quantas vezes ela acerta</translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message>
        <source>All wrong answers, the surest first</source>
        <translation>Todas as respostas erradas, as mais confiantes primeiro</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Como imagem…</translation>
    </message>
    <message>
        <source>Both runs</source>
        <translation>Os dois treinamentos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Quantas imagens</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>Números nas células</translation>
    </message>
    <message>
        <source>Per cent of the row</source>
        <translation>Por cento da linha</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures kept aside, at the epoch shown</source>
        <translation>Imagens reservadas, na época mostrada</translation>
    </message>
    <message>
        <source>Pictures that it has never seen, at the end</source>
        <translation>Imagens que ela nunca viu, no fim</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Frações</translation>
    </message>
    <message>
        <source>Show all wrong answers, the surest first</source>
        <translation>Mostrar todas as respostas erradas, as mais confiantes primeiro</translation>
    </message>
    <message>
        <source>Surest and wrong</source>
        <translation>Erros mais confiantes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>The run chosen before the current one is shown beside it</source>
        <translation>O treinamento escolhido antes do atual é mostrado ao lado</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>{run} as a table…</source>
        <translation>{run} como tabela…</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Choose a run to see what it gets right and wrong.</source>
        <translation>Escolha um treinamento para ver o que ele acerta e erra.</translation>
    </message>
    <message>
        <source>How often each class is recognised</source>
        <translation>Quantas vezes cada classe é reconhecida</translation>
    </message>
    <message>
        <source>No pictures were kept for validation, or the first epoch is not there yet.</source>
        <translation>Nenhuma imagem foi reservada para validação, ou a primeira época ainda não terminou.</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Lendo as respostas…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The cell that is pointed at</source>
        <translation>A célula para a qual você aponta</translation>
    </message>
    <message>
        <source>The data have no pictures to test on any more.</source>
        <translation>Os dados já não têm imagens de teste.</translation>
    </message>
    <message>
        <source>There are no answers to test pictures: they are asked when the training is finished. The validation answers of each epoch are there before.</source>
        <translation>Não há respostas às imagens de teste: elas são pedidas quando o treinamento termina. As respostas de validação de cada época estão disponíveis antes.</translation>
    </message>
    <message>
        <source>Whether the network is as sure as it should be</source>
        <translation>Se a rede tem a certeza que deveria ter</translation>
    </message>
    <message>
        <source>Why there is nothing to see</source>
        <translation>Por que não há nada para ver</translation>
    </message>
</context>
<context>
    <name>ResultsSaving</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} foi salvo em {folder}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>ResultsSide</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>There are no answers of this run.</source>
        <translation>Não há respostas deste treinamento.</translation>
    </message>
</context>
<context>
    <name>ResultsWall</name>
    <message>
        <source>Back to the classes</source>
        <translation>Voltar às classes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Lendo as imagens…</translation>
    </message>
    <message>
        <source>The pictures are no longer those that the training learnt from.</source>
        <translation>As imagens já não são aquelas com que o treinamento aprendeu.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>Why there are no pictures</source>
        <translation>Por que não há imagens</translation>
    </message>
</context>
<context>
    <name>RivalMenu</name>
    <message>
        <source>Another network</source>
        <translation>Outra rede</translation>
    </message>
    <message>
        <source>Compare with another network</source>
        <translation>Comparar com outra rede</translation>
    </message>
    <message>
        <source>The same input through another network</source>
        <translation>A mesma entrada em outra rede</translation>
    </message>
</context>
<context>
    <name>RivalSide</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the drawing beside</source>
        <translation>Limpar o desenho ao lado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Draw instead of the picture</source>
        <translation>Desenhar em vez da imagem</translation>
    </message>
    <message>
        <source>Draw the other input here</source>
        <translation>Desenhe a outra entrada aqui</translation>
    </message>
    <message>
        <source>Open a picture as the other input</source>
        <translation>Abrir uma imagem como a outra entrada</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
</context>
<context>
    <name>RowField</name>
    <message>
        <source>Your answer: number {number}</source>
        <translation>Sua resposta: número {number}</translation>
    </message>
    <message>
        <source>Your answer: row {row}, column {column}</source>
        <translation>Sua resposta: linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>Your answer: {name}</source>
        <translation>Sua resposta: {name}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>End now</source>
        <translation>Encerrar já</translation>
    </message>
    <message>
        <source>Ends the process at once; what it learnt in this epoch is lost</source>
        <translation>Encerra o processo de imediato; o que ele aprendeu nesta época se perde</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuar o treinamento</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>Pausar o treinamento</translation>
    </message>
    <message>
        <source>Progress of all epochs</source>
        <translation>Progresso de todas as épocas</translation>
    </message>
    <message>
        <source>Progress of this epoch</source>
        <translation>Progresso desta época</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Iniciar o treinamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stops after the step in hand; the training can be gone on with later</source>
        <translation>Para depois do passo em curso; o treinamento pode ser continuado mais tarde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Excluir o treinamento</translation>
    </message>
    <message>
        <source>Delete “{name}” with its network and all its epochs? This cannot be undone.</source>
        <translation>Excluir “{name}” com a sua rede e todas as suas épocas? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Its name; empty for the one that follows from its settings</source>
        <translation>O nome dele; vazio para o que resulta das configurações</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renomear o treinamento</translation>
    </message>
    <message>
        <source>Right answers: {measured}.</source>
        <translation>Acertos: {measured}.</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Salvar a rede</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Foi salva como {path}</translation>
    </message>
    <message>
        <source>Trained network</source>
        <translation>Rede treinada</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Gravando {name}…</translation>
    </message>
    <message>
        <source>{name} was trained in {time}.</source>
        <translation>{name} foi treinado em {time}.</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Difere em</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The most right answers on the validation pictures</source>
        <translation>O máximo de acertos nas imagens de validação</translation>
    </message>
    <message>
        <source>own network</source>
        <translation>rede própria</translation>
    </message>
    <message>
        <source>{done} of {epochs}</source>
        <translation>{done} de {epochs}</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Another training is under way; stop it first.</source>
        <translation>Outro treinamento está em curso; pare-o antes.</translation>
    </message>
    <message>
        <source>Delete… (Del)</source>
        <translation>Excluir… (Del)</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Continuar o treinamento</translation>
    </message>
    <message>
        <source>It is being trained; stop it first.</source>
        <translation>Ele está em treinamento; pare-o antes.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Ele terminou.</translation>
    </message>
    <message>
        <source>Its network is written when it has stopped or finished.</source>
        <translation>A rede dele é gravada quando ele para ou termina.</translation>
    </message>
    <message>
        <source>Open in the network page</source>
        <translation>Abrir na página da rede</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Renomear… (F2)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Save the network (.h5)…</source>
        <translation>Salvar a rede (.h5)…</translation>
    </message>
    <message>
        <source>Save the network (.keras)…</source>
        <translation>Salvar a rede (.keras)…</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Selecione antes um treinamento.</translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to compare them</source>
        <translation>Selecione vários com Ctrl ou Shift para compará-los</translation>
    </message>
    <message>
        <source>Take over its settings</source>
        <translation>Usar as suas configurações</translation>
    </message>
    <message>
        <source>What to do with this run</source>
        <translation>O que fazer com este treinamento</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Samples</source>
        <translation>Exemplos</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Astronaut</source>
        <translation>Astronauta</translation>
    </message>
    <message>
        <source>Brick wall</source>
        <translation>Parede de tijolos</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tabuleiro de xadrez</translation>
    </message>
    <message>
        <source>Clock in motion</source>
        <translation>Relógio em movimento</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Moedas</translation>
    </message>
    <message>
        <source>Convolution arithmetic</source>
        <translation>Aritmética da convolução</translation>
    </message>
    <message>
        <source>Convolution arithmetic, with stride</source>
        <translation>Aritmética da convolução, com passo</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Counting from 0 to 35</source>
        <translation>Contagem de 0 a 35</translation>
    </message>
    <message>
        <source>Cup of coffee</source>
        <translation>Xícara de café</translation>
    </message>
    <message>
        <source>Diagonal edge</source>
        <translation>Borda diagonal</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Dígito {digit}</translation>
    </message>
    <message>
        <source>Digit {digit} in one stroke</source>
        <translation>Dígito {digit} em um só traço</translation>
    </message>
    <message>
        <source>Digit {digit} with a bar</source>
        <translation>Dígito {digit} com barra</translation>
    </message>
    <message>
        <source>Digit {digit} with a flag</source>
        <translation>Dígito {digit} com bandeira</translation>
    </message>
    <message>
        <source>Digit {digit} with a flat top</source>
        <translation>Dígito {digit} de topo reto</translation>
    </message>
    <message>
        <source>Digit {digit} with a foot</source>
        <translation>Dígito {digit} com base</translation>
    </message>
    <message>
        <source>Digit {digit} with a loop</source>
        <translation>Dígito {digit} com laço</translation>
    </message>
    <message>
        <source>Digit {digit}, curved</source>
        <translation>Dígito {digit}, curvo</translation>
    </message>
    <message>
        <source>Digit {digit}, narrow</source>
        <translation>Dígito {digit}, estreito</translation>
    </message>
    <message>
        <source>Digit {digit}, open</source>
        <translation>Dígito {digit}, aberto</translation>
    </message>
    <message>
        <source>Digit {digit}, round</source>
        <translation>Dígito {digit}, redondo</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Galaxies</source>
        <translation>Galáxias</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Degradê</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Grama</translation>
    </message>
    <message>
        <source>Gravel</source>
        <translation>Cascalho</translation>
    </message>
    <message>
        <source>Horizontal edge</source>
        <translation>Borda horizontal</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Letter A</source>
        <translation>Letra A</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Numbers for a 1×1 convolution</source>
        <translation>Números para uma convolução 1×1</translation>
    </message>
    <message>
        <source>Numbers for pooling</source>
        <translation>Números para o pooling</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografias</translation>
    </message>
    <message>
        <source>Printed text</source>
        <translation>Texto impresso</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anéis</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Foguete</translation>
    </message>
    <message>
        <source>Small grids</source>
        <translation>Grades pequenas</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Listras</translation>
    </message>
    <message>
        <source>Vertical edge</source>
        <translation>Borda vertical</translation>
    </message>
</context>
<context>
    <name>SaveMenu</name>
    <message>
        <source>Numbers as CSV</source>
        <translation>Números em CSV</translation>
    </message>
    <message>
        <source>Numbers as NPY</source>
        <translation>Números em NPY</translation>
    </message>
    <message>
        <source>Picture as PNG</source>
        <translation>Imagem em PNG</translation>
    </message>
    <message>
        <source>Picture as SVG</source>
        <translation>Imagem em SVG</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Array do NumPy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ScorePart</name>
    <message>
        <source>Deletion</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Gone pixels are</source>
        <translation>No lugar dos pixels</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inserção</translation>
    </message>
    <message>
        <source>Pixels go, the strongest of the map first (deletion), or come where nothing was (insertion). A map that names what counts bends the curve sooner than an order at random.</source>
        <translation>Os pixels saem, os mais fortes do mapa primeiro (remoção), ou entram onde não havia nada (inserção). Um mapa que indica o que conta move a curva mais cedo que uma ordem ao acaso.</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>Fração dos pixels</translation>
    </message>
    <message>
        <source>The map, and the picture at this share of the pixels</source>
        <translation>O mapa, e a imagem com esta fração dos pixels</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ao acaso</translation>
    </message>
    <message>
        <source>in the map&apos;s order</source>
        <translation>na ordem do mapa</translation>
    </message>
    <message>
        <source>pixels that are gone</source>
        <translation>pixels que saíram</translation>
    </message>
    <message>
        <source>pixels that have come</source>
        <translation>pixels que entraram</translation>
    </message>
    <message>
        <source>probability of {name}</source>
        <translation>probabilidade de {name}</translation>
    </message>
    <message>
        <source>{share} % of the pixels</source>
        <translation>{share} % dos pixels</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The last workspace could not be read, so this is a fresh one.</source>
        <translation>Não foi possível ler o último trabalho, por isso este é novo.</translation>
    </message>
    <message>
        <source>convviz ended unexpectedly last time; your work is back.</source>
        <translation>Da última vez o convviz terminou de forma inesperada; seu trabalho está de volta.</translation>
    </message>
</context>
<context>
    <name>ShapeField</name>
    <message>
        <source>Rows × columns × channels; x, * or a space between them will do</source>
        <translation>Linhas × colunas × canais; x, * ou um espaço entre eles também servem</translation>
    </message>
    <message>
        <source>Your answer, a shape</source>
        <translation>Sua resposta, um formato</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>ShowsPart</name>
    <message>
        <source>After the answer</source>
        <translation>Depois da resposta</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Cards that are shown</source>
        <translation>Cartões visíveis</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <translation>Escolher cartões</translation>
    </message>
    <message>
        <source>Cover something</source>
        <translation>Cobrir algo</translation>
    </message>
    <message>
        <source>Covered by a question mark</source>
        <translation>Coberto por um ponto de interrogação</translation>
    </message>
    <message>
        <source>Cover…</source>
        <translation>Cobrir…</translation>
    </message>
    <message>
        <source>It shows the same as at first.</source>
        <translation>Mostra o mesmo que no início.</translation>
    </message>
    <message>
        <source>It shows {page}.</source>
        <translation>Mostra {page}.</translation>
    </message>
    <message>
        <source>Point at something</source>
        <translation>Apontar para algo</translation>
    </message>
    <message>
        <source>Point at…</source>
        <translation>Apontar…</translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation>Remover uma marca</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Remover: {name}</translation>
    </message>
    <message>
        <source>Show the same</source>
        <translation>Mostrar o mesmo</translation>
    </message>
    <message>
        <source>Show the same as at first</source>
        <translation>Mostrar o mesmo que no início</translation>
    </message>
    <message>
        <source>Take what is on screen</source>
        <translation>Usar o que está na tela</translation>
    </message>
    <message>
        <source>The step asks nothing yet.</source>
        <translation>O passo ainda não pergunta nada.</translation>
    </message>
    <message>
        <source>What I click next on the page</source>
        <translation>O que eu clicar a seguir na página</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Quando é mostrado</translation>
    </message>
</context>
<context>
    <name>SideChoice</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Of which network and input</source>
        <translation>De qual rede e entrada</translation>
    </message>
    <message>
        <source>The usual layer</source>
        <translation>A camada usual</translation>
    </message>
    <message>
        <source>as explained</source>
        <translation>a explicada</translation>
    </message>
    <message>
        <source>stands beside</source>
        <translation>ao lado</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
</context>
<context>
    <name>SizesDialog</name>
    <message>
        <source>Input size</source>
        <translation>Tamanho da entrada</translation>
    </message>
    <message>
        <source>Size {axis} of {name}</source>
        <translation>Tamanho {axis} de {name}</translation>
    </message>
    <message>
        <source>“{name}” leaves the size of its input open. What shall it look at?</source>
        <translation>“{name}” deixa em aberto o tamanho da sua entrada. O que ela deve olhar?</translation>
    </message>
</context>
<context>
    <name>SkippedDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Arquivos ignorados</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <translation>Arquivos ignorados e por quê</translation>
    </message>
    <message>
        <source>These files are in no class: they cannot be learnt from. All others are used.</source>
        <translation>Estes arquivos não estão em nenhuma classe: não servem para aprender. Todos os outros são usados.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Collected here</source>
        <translation>Coletadas aqui</translation>
    </message>
    <message>
        <source>File (.zip, .npz, idx)…</source>
        <translation>Arquivo (.zip, .npz, idx)…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Imagens rotuladas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a file of pictures</source>
        <translation>Abrir um arquivo de imagens</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir uma pasta de imagens</translation>
    </message>
    <message>
        <source>Open pictures to learn from</source>
        <translation>Abrir imagens para aprender</translation>
    </message>
</context>
<context>
    <name>StageControls</name>
    <message>
        <source>Dilation</source>
        <translation>Dilatação</translation>
    </message>
    <message>
        <source>Keras refuses this pair: stride and dilation both above 1.</source>
        <translation>O Keras recusa este par: passo (stride) e dilatação acima de 1.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Rows and columns alike</source>
        <translation>Linhas e colunas iguais</translation>
    </message>
    <message>
        <source>Slope below 0</source>
        <translation>Inclinação abaixo de 0</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Passo (stride)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>{setting}, columns</source>
        <translation>{setting}, colunas</translation>
    </message>
    <message>
        <source>{setting}, rows</source>
        <translation>{setting}, linhas</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Change into</source>
        <translation>Transformar em</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>A maximum filter has no weights: it takes the largest value of each window.</source>
        <translation>Um filtro de máximo não tem pesos: pega o maior valor de cada janela.</translation>
    </message>
    <message>
        <source>A median filter has no weights: it sorts each window and takes the value in the middle.</source>
        <translation>Um filtro de mediana não tem pesos: ordena cada janela e pega o valor do meio.</translation>
    </message>
    <message>
        <source>A minimum filter has no weights: it takes the smallest value of each window.</source>
        <translation>Um filtro de mínimo não tem pesos: pega o menor valor de cada janela.</translation>
    </message>
    <message>
        <source>A sigmoid has no weights: it squeezes each value by itself to between 0 and 1.</source>
        <translation>Uma sigmoide não tem pesos: comprime cada valor, um a um, entre 0 e 1.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Valor absoluto</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling médio</translation>
    </message>
    <message>
        <source>Average pooling has no weights: it takes the mean of each window.</source>
        <translation>O pooling médio não tem pesos: faz a média de cada janela.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Depthwise</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolução depthwise</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU has no weights: it keeps positive values and shrinks negative ones by its slope.</source>
        <translation>A Leaky ReLU não tem pesos: mantém os valores positivos e reduz os negativos pela sua inclinação.</translation>
    </message>
    <message>
        <source>Max-pooling</source>
        <translation>Max-pooling</translation>
    </message>
    <message>
        <source>Max-pooling has no weights: it takes the largest value of each window.</source>
        <translation>O max-pooling não tem pesos: pega o maior valor de cada janela.</translation>
    </message>
    <message>
        <source>Maximum filter</source>
        <translation>Filtro de máximo</translation>
    </message>
    <message>
        <source>Median filter</source>
        <translation>Filtro de mediana</translation>
    </message>
    <message>
        <source>Minimum filter</source>
        <translation>Filtro de mínimo</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU has no weights: it keeps each positive value and makes the others 0.</source>
        <translation>A ReLU não tem pesos: mantém cada valor positivo e zera os outros.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Tanh has no weights: it squeezes each value by itself to between −1 and 1.</source>
        <translation>A tanh não tem pesos: comprime cada valor, um a um, entre −1 e 1.</translation>
    </message>
    <message>
        <source>The absolute value has no weights: it takes the sign from each value by itself.</source>
        <translation>O valor absoluto não tem pesos: tira o sinal de cada valor, um a um.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transposta</translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation>Convolução transposta</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Add a stage</source>
        <translation>Adicionar uma etapa</translation>
    </message>
    <message>
        <source>More for this stage</source>
        <translation>Mais para esta etapa</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>Mover a etapa para baixo</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>Mover a etapa para cima</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The lab takes at most {most} stages.</source>
        <translation>O laboratório aceita no máximo {most} etapas.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add what is on screen as the next step</source>
        <translation>Adicionar o que está na tela como próximo passo</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Excluir o passo</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>Duplicar o passo</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Mover o passo</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Mover o passo para baixo</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Mover o passo para cima</translation>
    </message>
    <message>
        <source>Something is not written yet in this language.</source>
        <translation>Ainda falta escrever algo neste idioma.</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Passos da aula</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>StepWaiting</name>
    <message>
        <source>The network of this step could not be got ready: the program made a mistake.</source>
        <translation>Não foi possível preparar a rede deste passo: o programa cometeu um erro.</translation>
    </message>
    <message>
        <source>The network of this step is being got ready…</source>
        <translation>Preparando a rede deste passo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>StoppedStrip</name>
    <message>
        <source>Layers that convviz does not run are replaced: {names}.</source>
        <translation>Camadas que o convviz não executa estão substituídas: {names}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The layer {name} is left out: what comes in goes out. What follows is computed so.</source>
        <translation>A camada {name} fica de fora: o que entra sai. O que vem depois é calculado assim.</translation>
    </message>
    <message>
        <source>The layer {name} is replaced by a rescaling from 0 … 255 to 0 … 1. What follows is computed so.</source>
        <translation>A camada {name} está substituída por um reescalonamento de 0 … 255 para 0 … 1. O que vem depois é calculado assim.</translation>
    </message>
    <message>
        <source>The layer {name} is replaced by a rescaling from 0 … 255 to −1 … 1. What follows is computed so.</source>
        <translation>A camada {name} está substituída por um reescalonamento de 0 … 255 para −1 … 1. O que vem depois é calculado assim.</translation>
    </message>
    <message>
        <source>The layer {name} is replaced by a rescaling. What follows is computed so.</source>
        <translation>A camada {name} está substituída por um reescalonamento. O que vem depois é calculado assim.</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>O que fica no lugar dela</translation>
    </message>
    <message>
        <source>as it stands in the file: not run</source>
        <translation>como está no arquivo: não executada</translation>
    </message>
    <message>
        <source>by a rescaling from 0 … 255 to 0 … 1</source>
        <translation>por um reescalonamento de 0 … 255 para 0 … 1</translation>
    </message>
    <message>
        <source>by a rescaling from 0 … 255 to −1 … 1</source>
        <translation>por um reescalonamento de 0 … 255 para −1 … 1</translation>
    </message>
    <message>
        <source>by nothing: what comes in goes out</source>
        <translation>por nada: o que entra sai</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>1 column of the kernel</source>
        <translation>1 coluna do kernel</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 linha da tabela</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>1 filter a channel</source>
        <translation>1 filtro por canal</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>1 input map</source>
        <translation>1 mapa de entrada</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>1 row of the kernel</source>
        <translation>1 linha do kernel</translation>
    </message>
    <message>
        <source>1 step of the kernel</source>
        <translation>1 passo do kernel</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidade</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Ligada a</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-somas</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Formato da saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>The weights are those of {layer}, counted there.</source>
        <translation>Os pesos são os de {layer}, contados lá.</translation>
    </message>
    <message>
        <source>This layer learns nothing.</source>
        <translation>Esta camada não aprende nada.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canais</translation>
    </message>
    <message>
        <source>columns of the kernel</source>
        <translation>colunas do kernel</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>linhas da tabela</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>filters a channel</source>
        <translation>filtros por canal</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gama</translation>
    </message>
    <message>
        <source>input maps</source>
        <translation>mapas de entrada</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>rows of the kernel</source>
        <translation>linhas do kernel</translation>
    </message>
    <message>
        <source>shared with {layer}</source>
        <translation>em comum com {layer}</translation>
    </message>
    <message>
        <source>steps of the kernel</source>
        <translation>passos do kernel</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>variância</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parâmetros</translation>
    </message>
    <message>
        <source>{layers} layers · {parameters} parameters ({size}) · {products} multiply-adds · outputs {outputs}</source>
        <translation>{layers} camadas · {parameters} parâmetros ({size}) · {products} mult.-somas · saídas {outputs}</translation>
    </message>
    <message>
        <source>{things}, each with {numbers}</source>
        <translation>{things}, cada qual com {numbers}</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Copy the table as text</source>
        <translation>Copiar a tabela como texto</translation>
    </message>
    <message>
        <source>Flowchart</source>
        <translation>Fluxograma</translation>
    </message>
    <message>
        <source>Flowchart…</source>
        <translation>Fluxograma…</translation>
    </message>
    <message>
        <source>How the parameters are counted</source>
        <translation>Como se contam os parâmetros</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Camadas da rede</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>SVG: sharp at any size</source>
        <translation>SVG: nítido em qualquer tamanho</translation>
    </message>
    <message>
        <source>Save as a flowchart</source>
        <translation>Salvar como fluxograma</translation>
    </message>
    <message>
        <source>Save the flowchart</source>
        <translation>Salvar o fluxograma</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Class that is explained</source>
        <translation>Classe explicada</translation>
    </message>
    <message>
        <source>Draw, or open a picture.</source>
        <translation>Desenhe ou abra uma imagem.</translation>
    </message>
    <message>
        <source>Output that is explained</source>
        <translation>Saída explicada</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>The answer: {name}</source>
        <translation>A resposta: {name}</translation>
    </message>
    <message>
        <source>The network gives it {share}.</source>
        <translation>A rede lhe dá {share}.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>A saída</translation>
    </message>
    <message>
        <source>This output gives no classes: its mean is explained.</source>
        <translation>Esta saída não dá classes: explica-se a sua média.</translation>
    </message>
    <message>
        <source>This output gives no classes: the largest of its numbers is explained.</source>
        <translation>Esta saída não dá classes: explica-se o maior dos seus números.</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>O que é explicado</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Sum of the last layer</source>
        <translation>Soma da última camada</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Add a picture</source>
        <translation>Adicionar uma imagem</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Adicionar imagem…</translation>
    </message>
    <message>
        <source>As learners see it</source>
        <translation>Como os alunos o veem</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notas para quem apresenta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Quote a number</source>
        <translation>Citar um número</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texto (Markdown)</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Título do passo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>o que ela mostra</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Computing the features of the frozen base…</source>
        <translation>Calculando as características da base congelada…</translation>
    </message>
    <message>
        <source>Drawing strokes…</source>
        <translation>Desenhando traços…</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Fetching the data set…</source>
        <translation>Buscando o conjunto de dados…</translation>
    </message>
    <message>
        <source>Measuring on pictures it has not seen…</source>
        <translation>Medindo em imagens que ela não viu…</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>Nada está em treinamento</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>Pausando depois deste passo…</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Lendo imagens…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>Iniciando o TensorFlow…</translation>
    </message>
    <message>
        <source>Starting the training process…</source>
        <translation>Iniciando o processo de treinamento…</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Parando depois deste passo…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>Writing the network…</source>
        <translation>Gravando a rede…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinando</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{number} pictures/s</source>
        <translation>{number} imagens/s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>resta: {time}</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done} de {total}</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>After epoch {epoch} of {epochs}: loss {loss}; right answers {accuracy}.</source>
        <translation>Depois da época {epoch} de {epochs}: perda {loss}; acertos {accuracy}.</translation>
    </message>
    <message>
        <source>Best on validation: {accuracy} after epoch {epoch}.</source>
        <translation>Melhor na validação: {accuracy} depois da época {epoch}.</translation>
    </message>
    <message>
        <source>It overfits: since epoch {epoch} the validation loss has risen from {lowest} to {validation}, while the training loss fell from {then} to {training}.</source>
        <translation>Há sobreajuste (overfitting): desde a época {epoch} a perda de validação subiu de {lowest} para {validation}, enquanto a de treinamento caiu de {then} para {training}.</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Nenhuma época terminou ainda.</translation>
    </message>
    <message>
        <source>No overfitting so far.</source>
        <translation>Até agora sem sobreajuste (overfitting).</translation>
    </message>
    <message>
        <source>{training}, validation {validation}</source>
        <translation>{training}, validação {validation}</translation>
    </message>
</context>
<context>
    <name>TrainingData</name>
    <message>
        <source>1 file was skipped…</source>
        <translation>1 arquivo foi ignorado…</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Como na fonte</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Misturada</translation>
    </message>
    <message>
        <source>No class and no file name holds “{words}”.</source>
        <translation>Nenhuma classe e nenhum nome de arquivo contém “{words}”.</translation>
    </message>
    <message>
        <source>Set apart to measure on after every epoch: the network does not learn from these</source>
        <translation>Reservadas para medir depois de cada época: a rede não aprende com elas</translation>
    </message>
    <message>
        <source>Set apart to measure on once, at the very end</source>
        <translation>Reservadas para medir uma vez, bem no fim</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>The first {listed} of {count} are listed.</source>
        <translation>Estão listados os primeiros {listed} de {count}.</translation>
    </message>
    <message>
        <source>The network learns from these</source>
        <translation>A rede aprende com estas</translation>
    </message>
    <message>
        <source>There is no picture of these classes in this part.</source>
        <translation>Não há imagem destas classes nesta parte.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>picture {place} of {count}: {class_name}, {name}</source>
        <translation>imagem {place} de {count}: {class_name}, {name}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {numbers}</source>
        <translation>linha {row}, coluna {column}: {numbers}</translation>
    </message>
    <message>
        <source>{count} files were skipped…</source>
        <translation>{count} arquivos foram ignorados…</translation>
    </message>
    <message>
        <source>{count} of {all} shown</source>
        <translation>{count} de {all} mostradas</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} mostradas</translation>
    </message>
    <message>
        <source>{low} … {high}, mean {mean}</source>
        <translation>{low} … {high}, média {mean}</translation>
    </message>
    <message>
        <source>{most} has {many} training pictures, {least} {few}: guessing {most} would be right {share} % of the time.</source>
        <translation>Imagens de treinamento: {most} {many}, {least} {few}; responder sempre {most} acertaria {share} % das vezes.</translation>
    </message>
    <message>
        <source>{name}: {pictures}; training {train}, validation {validation}, test {test}</source>
        <translation>{name}: {pictures}; treinamento {train}, validação {validation}, teste {test}</translation>
    </message>
    <message>
        <source>{pictures}, {classes}</source>
        <translation>{pictures}, {classes}</translation>
    </message>
</context>
<context>
    <name>TrainingEpochs</name>
    <message>
        <source>before training</source>
        <translation>antes do treinamento</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>colours over {measured} of {count} epochs so far</source>
        <translation>cores de {measured} de {count} épocas até agora</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>epoch {epoch} of {last}</source>
        <translation>época {epoch} de {last}</translation>
    </message>
    <message>
        <source>filter {filter}, input map {map}, row {row}, column {column}</source>
        <translation>filtro {filter}, mapa de entrada {map}, linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>kernels of {layer}</source>
        <translation>kernels de {layer}</translation>
    </message>
    <message>
        <source>kernels of {layer}, colours from {low} to {high}</source>
        <translation>kernels de {layer}, cores de {low} a {high}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perda {loss}</translation>
    </message>
    <message>
        <source>map {map}, row {row}, column {column}</source>
        <translation>mapa {map}, linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>maps of {layer}</source>
        <translation>mapas de {layer}</translation>
    </message>
    <message>
        <source>right {accuracy}</source>
        <translation>acertos {accuracy}</translation>
    </message>
    <message>
        <source>the colours of the only epoch so far</source>
        <translation>as cores da única época até agora</translation>
    </message>
    <message>
        <source>the same colours at all {count} epochs</source>
        <translation>as mesmas cores em todas as {count} épocas</translation>
    </message>
    <message>
        <source>validation {validation}</source>
        <translation>validação {validation}</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>o que ela diz</translation>
    </message>
    <message>
        <source>{epoch} minus {first}</source>
        <translation>{epoch} menos {first}</translation>
    </message>
    <message>
        <source>{name}: says {answer}, {probability}</source>
        <translation>{name}: diz {answer}, {probability}</translation>
    </message>
    <message>
        <source>{value}, before training {before}</source>
        <translation>{value}, antes do treinamento {before}</translation>
    </message>
</context>
<context>
    <name>TrainingFit</name>
    <message>
        <source>Pictures are fitted to {height}×{width} pixels, {grey}.</source>
        <translation>As imagens são ajustadas a {height}×{width} pixels, {grey}.</translation>
    </message>
    <message>
        <source>The last layer is adapted to {classes} classes.</source>
        <translation>A última camada é adaptada a {classes} classes.</translation>
    </message>
    <message>
        <source>There is one class only: a network learns to tell two or more apart.</source>
        <translation>Há uma só classe: uma rede aprende a distinguir duas ou mais.</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>{parameters} parameters · {shape} → {outputs}</source>
        <translation>{parameters} parâmetros · {shape} → {outputs}</translation>
    </message>
    <message>
        <source>{pictures} to learn from, {classes}</source>
        <translation>{pictures} para aprender, {classes}</translation>
    </message>
</context>
<context>
    <name>TrainingHandOuts</name>
    <message>
        <source>Classes of {run}</source>
        <translation>Classes de {run}</translation>
    </message>
    <message>
        <source>Confusion matrix of {run}</source>
        <translation>Matriz de confusão de {run}</translation>
    </message>
    <message>
        <source>Curves of {run}</source>
        <translation>Curvas de {run}</translation>
    </message>
    <message>
        <source>The film of a training is shown on the panel Epochs; open it there to save it.</source>
        <translation>O filme de um treinamento é mostrado no painel Épocas; abra-o lá para salvá-lo.</translation>
    </message>
    <message>
        <source>Training film</source>
        <translation>Filme do treinamento</translation>
    </message>
    <message>
        <source>{weight} of {layer} after epoch {epoch}</source>
        <translation>{weight} de {layer} após a época {epoch}</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Build</source>
        <translation>Montar</translation>
    </message>
    <message>
        <source>Build a network of your own</source>
        <translation>Montar uma rede própria</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy, and all runs</source>
        <translation>Curvas de perda e acurácia, e todos os treinamentos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How pictures are changed while it learns</source>
        <translation>Como as imagens mudam durante o treinamento</translation>
    </message>
    <message>
        <source>Kernels and maps after every epoch</source>
        <translation>Kernels e mapas depois de cada época</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Rede própria</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The network of this run is written when it has stopped or finished.</source>
        <translation>A rede deste treinamento é gravada quando ele para ou termina.</translation>
    </message>
    <message>
        <source>The pictures to learn from</source>
        <translation>As imagens para aprender</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What it gets right and wrong</source>
        <translation>O que ela acerta e erra</translation>
    </message>
    <message>
        <source>on {data} · {epochs} · {optimizer}</source>
        <translation>com {data} · {epochs} · {optimizer}</translation>
    </message>
    <message>
        <source>{name} is on this machine now.</source>
        <translation>{name} agora está nesta máquina.</translation>
    </message>
</context>
<context>
    <name>TrainingResults</name>
    <message>
        <source>% right, where it is so sure</source>
        <translation>% de acertos, quando tem essa certeza</translation>
    </message>
    <message>
        <source>% sure · dashed: as sure as it should be</source>
        <translation>% de certeza · tracejado: como deveria ser</translation>
    </message>
    <message>
        <source>All {count} wrong answers, the surest first</source>
        <translation>{count} erros, os mais confiantes primeiro</translation>
    </message>
    <message>
        <source>The only wrong answer</source>
        <translation>A única resposta errada</translation>
    </message>
    <message>
        <source>is / taken for</source>
        <translation>é / tomado por</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sem imagens</translation>
    </message>
    <message>
        <source>row: what it is · column: what it was taken for</source>
        <translation>linha: o que é · coluna: o que a rede disse</translation>
    </message>
    <message>
        <source>sure of {confidence}, right in {accuracy}, {answers}</source>
        <translation>{confidence} de certeza, {accuracy} de acertos, {answers}</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>validation, epoch {epoch}</source>
        <translation>validação, época {epoch}</translation>
    </message>
    <message>
        <source>{accuracy} of {count} right · balanced {balanced} · mean confidence {confidence} · calibration error {error}</source>
        <translation>{accuracy} de acertos em {count} · equilibrada {balanced} · confiança média {confidence} · erro de calibração {error}</translation>
    </message>
    <message>
        <source>{name}: {true}, recognised, {confidence} sure</source>
        <translation>{name}: {true}, acerto, {confidence} de certeza</translation>
    </message>
    <message>
        <source>{name}: {true}, taken for {said}, {confidence} sure</source>
        <translation>{name}: {true}, tomado por {said}, {confidence} de certeza</translation>
    </message>
    <message>
        <source>{share} · {right} of {count}</source>
        <translation>{share} · {right} de {count}</translation>
    </message>
    <message>
        <source>{true} recognised: {count} of {total} ({percent} %)</source>
        <translation>{true} reconhecido: {count} de {total} ({percent} %)</translation>
    </message>
    <message>
        <source>{true} taken for {said}: {count} of {total} ({percent} %)</source>
        <translation>{true} tomado por {said}: {count} de {total} ({percent} %)</translation>
    </message>
</context>
<context>
    <name>TrainingRuns</name>
    <message>
        <source>own network</source>
        <translation>rede própria</translation>
    </message>
    <message>
        <source>{network} on {data}, {optimizer} {rate}</source>
        <translation>{network} com {data}, {optimizer} {rate}</translation>
    </message>
    <message>
        <source>{network}, changed</source>
        <translation>{network}, mudada</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}</source>
        <translation>{run}, época {epoch}</translation>
    </message>
    <message>
        <source>{title} ({number})</source>
        <translation>{title} ({number})</translation>
    </message>
</context>
<context>
    <name>TrainingWorkspace</name>
    <message>
        <source>Another training is under way; stop it first.</source>
        <translation>Outro treinamento está em curso; pare-o antes.</translation>
    </message>
    <message>
        <source>Change the recipe</source>
        <translation>Mudar a receita</translation>
    </message>
    <message>
        <source>Choose the network</source>
        <translation>Escolher a rede</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Few pictures, like the base&apos;s</source>
        <translation>Poucas imagens, como as da base</translation>
    </message>
    <message>
        <source>Few pictures, unlike the base&apos;s</source>
        <translation>Poucas imagens, diferentes das da base</translation>
    </message>
    <message>
        <source>Fine-tune the last layers</source>
        <translation>Fazer o ajuste fino das últimas camadas</translation>
    </message>
    <message>
        <source>Freeze the base</source>
        <translation>Congelar a base</translation>
    </message>
    <message>
        <source>Keep the base as it is and train a new head on what it puts out. Its late layers already see what your pictures show, and so few pictures would only spoil them.</source>
        <translation>Mantenha a base como está e treine uma nova cabeça sobre o que ela produz. As últimas camadas dela já veem o que as suas imagens mostram, e tão poucas imagens só as estragariam.</translation>
    </message>
    <message>
        <source>Many pictures, like the base&apos;s</source>
        <translation>Muitas imagens, como as da base</translation>
    </message>
    <message>
        <source>Many pictures, unlike the base&apos;s</source>
        <translation>Muitas imagens, diferentes das da base</translation>
    </message>
    <message>
        <source>Train all layers. There are pictures enough to learn every kernel; the base&apos;s weights are at most a good start.</source>
        <translation>Treine todas as camadas. Há imagens suficientes para aprender cada kernel; os pesos da base são, no máximo, um bom começo.</translation>
    </message>
    <message>
        <source>Train the head first, then let the last layers learn too, at a low rate and with changed pictures. The early layers see edges and colours, which all pictures have; the late ones look for other things.</source>
        <translation>Treine primeiro a cabeça e depois deixe as últimas camadas aprenderem também, com uma taxa baixa e imagens mudadas. As primeiras camadas veem bordas e cores, que toda imagem tem; as últimas procuram outras coisas.</translation>
    </message>
    <message>
        <source>Train the head first, then let the last layers learn too, at a low rate. There are pictures enough to make a good base better.</source>
        <translation>Treine primeiro a cabeça e depois deixe as últimas camadas aprenderem também, com uma taxa baixa. Há imagens suficientes para melhorar uma boa base.</translation>
    </message>
    <message>
        <source>Train the whole network</source>
        <translation>Treinar a rede inteira</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Unidades densas</translation>
    </message>
    <message>
        <source>Epochs of the second part</source>
        <translation>Épocas da segunda parte</translation>
    </message>
    <message>
        <source>Fetched once by Keras&apos;s own loader, then kept</source>
        <translation>Buscados uma vez pelo carregador do próprio Keras e depois guardados</translation>
    </message>
    <message>
        <source>How many of the base&apos;s last layers learn in the second part; 0 for none</source>
        <translation>Quantas das últimas camadas da base aprendem na segunda parte; 0 para nenhuma</translation>
    </message>
    <message>
        <source>ImageNet&apos;s</source>
        <translation>Da ImageNet</translation>
    </message>
    <message>
        <source>In the first part the head learns alone</source>
        <translation>Na primeira parte só a cabeça aprende</translation>
    </message>
    <message>
        <source>Its learning rate</source>
        <translation>Sua taxa</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Seus pesos</translation>
    </message>
    <message>
        <source>Layers unfrozen</source>
        <translation>Camadas descongeladas</translation>
    </message>
    <message>
        <source>Low, so that what the base knows is not lost</source>
        <translation>Baixa, para que não se perca o que a base sabe</translation>
    </message>
    <message>
        <source>Stand on a network that has learnt already</source>
        <translation>Partir de uma rede que já aprendeu</translation>
    </message>
    <message>
        <source>The size of the dense layer between base and answer; 0 for none</source>
        <translation>O tamanho da camada densa entre a base e a resposta; 0 para nenhuma</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Transferência de aprendizado</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights of the base</source>
        <translation>Pesos da base</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>O que você tem</translation>
    </message>
    <message>
        <source>from a file…</source>
        <translation>de um arquivo…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Loop: start again at the end</source>
        <translation>Repetir: recomeçar ao chegar ao fim</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>All maps of a cell, then the next cell</source>
        <translation>Todos os mapas de uma célula, depois a próxima célula</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>Primeira célula</translation>
    </message>
    <message>
        <source>Last cell: show all</source>
        <translation>Última célula: mostrar tudo</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Próxima célula</translation>
    </message>
    <message>
        <source>One map after the other</source>
        <translation>Um mapa depois do outro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Output cell</source>
        <translation>Célula da saída</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Célula anterior</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>map by map</source>
        <translation>mapa a mapa</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>linha a linha</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All kept drawings, the newest first</source>
        <translation>Todos os desenhos guardados, os mais novos primeiro</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>Outra classe…</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Redesenhar</translation>
    </message>
    <message>
        <source>Experiment tray</source>
        <translation>Bandeja de experimentos</translation>
    </message>
    <message>
        <source>Fooled it</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Kept drawings</source>
        <translation>Desenhos guardados</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Label what is selected</source>
        <translation>Rotular o que está selecionado</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Put the selected drawing back onto the pad (Return, or a double click)</source>
        <translation>Pôr o desenho selecionado de volta na área de desenho (Return ou clique duplo)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Replay through the network in a file</source>
        <translation>Repetir com a rede de um arquivo</translation>
    </message>
    <message>
        <source>Saving the tray…</source>
        <translation>Salvando a bandeja…</translation>
    </message>
    <message>
        <source>Show the others as well</source>
        <translation>Mostrar também os outros</translation>
    </message>
    <message>
        <source>Showing the drawings to the other network…</source>
        <translation>Mostrando os desenhos à outra rede…</translation>
    </message>
    <message>
        <source>Take what is selected out of the tray (Delete)</source>
        <translation>Tirar da bandeja o que está selecionado (Delete)</translation>
    </message>
    <message>
        <source>Those that were taken for something else</source>
        <translation>Os que foram tomados por outra coisa</translation>
    </message>
    <message>
        <source>Trained networks</source>
        <translation>Redes treinadas</translation>
    </message>
    <message>
        <source>Which drawings are shown</source>
        <translation>Que desenhos são mostrados</translation>
    </message>
</context>
<context>
    <name>TraySaving</name>
    <message>
        <source>Save the tray</source>
        <translation>Salvar a bandeja</translation>
    </message>
    <message>
        <source>Save the tray&apos;s pictures in a new folder in…</source>
        <translation>Salvar as imagens da bandeja em uma pasta nova em…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The tray was saved: {path}</source>
        <translation>A bandeja foi salva: {path}</translation>
    </message>
</context>
<context>
    <name>TraySide</name>
    <message>
        <source>A new folder with what was drawn and what was fed, as PNG</source>
        <translation>Uma pasta nova com o que foi desenhado e o que entrou, em PNG</translation>
    </message>
    <message>
        <source>A row for each drawing: label, prediction, probability, network</source>
        <translation>Uma linha para cada desenho: rótulo, predição, probabilidade, rede</translation>
    </message>
    <message>
        <source>Forget the replay</source>
        <translation>Descartar a repetição</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar CSV…</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <translation>Salvar imagens…</translation>
    </message>
    <message>
        <source>True class by row, what was said by column</source>
        <translation>Classe verdadeira por linha, resposta por coluna</translation>
    </message>
    <message>
        <source>True class by row, what {network} said by column</source>
        <translation>Classe verdadeira por linha, resposta de {network} por coluna</translation>
    </message>
    <message>
        <source>When kept: {accuracy}</source>
        <translation>Ao guardar: {accuracy}</translation>
    </message>
    <message>
        <source>{count} without a label</source>
        <translation>sem rótulo: {count}</translation>
    </message>
</context>
<context>
    <name>TrayWorkspace</name>
    <message>
        <source>Keep in the tray</source>
        <translation>Guardar na bandeja</translation>
    </message>
    <message>
        <source>Label a kept drawing</source>
        <translation>Rotular um desenho guardado</translation>
    </message>
    <message>
        <source>Remove from the tray</source>
        <translation>Remover da bandeja</translation>
    </message>
    <message>
        <source>The tray is full: it holds {count} drawings.</source>
        <translation>A bandeja está cheia: ela contém {count} desenhos.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: draw something first.</source>
        <translation>Ainda não há nada para guardar: desenhe algo antes.</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>All maps of a stage share one colour range</source>
        <translation>Todos os mapas de uma etapa usam a mesma faixa de cores</translation>
    </message>
    <message>
        <source>As a picture with middle grey for zero</source>
        <translation>Como imagem, com cinza médio para o zero</translation>
    </message>
    <message>
        <source>As a picture: below black is black, above white is white</source>
        <translation>Como imagem: abaixo do preto é preto, acima do branco é branco</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Every map has its own colour range</source>
        <translation>Cada mapa tem sua própria faixa de cores</translation>
    </message>
    <message>
        <source>How large each value is, without its sign</source>
        <translation>O tamanho de cada valor, sem o sinal</translation>
    </message>
    <message>
        <source>How results are shown</source>
        <translation>Como os resultados são mostrados</translation>
    </message>
    <message>
        <source>Negative values blue, zero as the ground, positive orange</source>
        <translation>Negativos em azul, zero como o fundo, positivos em laranja</translation>
    </message>
    <message>
        <source>The colour range is that of the picture, whatever comes out</source>
        <translation>A faixa de cores é a da imagem, seja qual for o resultado</translation>
    </message>
    <message>
        <source>What one colour range serves</source>
        <translation>A que serve uma mesma faixa de cores</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absoluto</translation>
    </message>
    <message>
        <source>blue–orange</source>
        <translation>azul–laranja</translation>
    </message>
    <message>
        <source>cividis</source>
        <translation>cividis</translation>
    </message>
    <message>
        <source>clamp</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixa</translation>
    </message>
    <message>
        <source>offset 128</source>
        <translation>mais 128</translation>
    </message>
    <message>
        <source>range: layer</source>
        <translation>faixa: camada</translation>
    </message>
    <message>
        <source>range: map</source>
        <translation>faixa: mapa</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>com sinal</translation>
    </message>
    <message>
        <source>viridis</source>
        <translation>viridis</translation>
    </message>
</context>
<context>
    <name>WallMenu</name>
    <message>
        <source>Let this map be heard again</source>
        <translation>Reativar este mapa</translation>
    </message>
    <message>
        <source>Pin this map to compare</source>
        <translation>Fixar este mapa para comparar</translation>
    </message>
    <message>
        <source>Show the kernels</source>
        <translation>Mostrar os kernels</translation>
    </message>
    <message>
        <source>Silence this map</source>
        <translation>Silenciar este mapa</translation>
    </message>
    <message>
        <source>Unpin all maps</source>
        <translation>Soltar todos os mapas</translation>
    </message>
    <message>
        <source>Unpin this map</source>
        <translation>Soltar este mapa</translation>
    </message>
</context>
<context>
    <name>WeightGrid</name>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>weight row {row}, column {column}: {value}</source>
        <translation>peso linha {row}, coluna {column}: {value}</translation>
    </message>
</context>
<context>
    <name>WelcomeStrip</name>
    <message>
        <source>Close the welcome</source>
        <translation>Fechar as boas-vindas</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Desenhar um dígito</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Pick a sample</source>
        <translation>Escolher um exemplo</translation>
    </message>
    <message>
        <source>Watch the kernel step, with every number on screen, or begin with your own:</source>
        <translation>Veja o kernel avançar, com cada número na tela, ou comece com algo seu:</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Text is {percent} % large when convviz starts again.</source>
        <translation>O texto terá {percent} % do tamanho quando o convviz for aberto de novo.</translation>
    </message>
</context>
<context>
    <name>WindowRail</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Answers: {title}</source>
        <translation>Respostas: {title}</translation>
    </message>
    <message>
        <source>Apply ReLU to each number: positive numbers stay, the others become 0. Fill in the empty cells.</source>
        <translation>Aplique a ReLU a cada número: os positivos ficam, os outros viram 0. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Apply the hyperbolic tangent to each number. Fill in the empty cells.</source>
        <translation>Aplique a tangente hiperbólica a cada número. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Apply the leaky ReLU to each number: positive numbers stay, the others are multiplied by the slope. Fill in the empty cells.</source>
        <translation>Aplique a Leaky ReLU a cada número: os positivos ficam, os outros são multiplicados pela inclinação. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Apply the sigmoid 1 / (1 + e^(−x)) to each number x. Fill in the empty cells.</source>
        <translation>Aplique a sigmoide 1 / (1 + e^(−x)) a cada número x. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Every number of the input stamps the whole kernel, times itself, into the output; the next number stamps it as far on as the stride says. Where stamps overlap they are added up. Fill in the empty cells.</source>
        <translation>Cada número da entrada carimba na saída o kernel inteiro, vezes ele mesmo; o número seguinte o carimba tão adiante quanto diz o passo (stride). Onde os carimbos se sobrepõem, somam-se. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Leave the sign of each number away. Fill in the empty cells.</source>
        <translation>Tire o sinal de cada número. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Formato da saída</translation>
    </message>
    <message>
        <source>Output, {height} × {width}</source>
        <translation>Saída, {height} × {width}</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Round to two decimals.</source>
        <translation>Arredonde para duas casas decimais.</translation>
    </message>
    <message>
        <source>Sizes and parameters</source>
        <translation>Tamanhos e parâmetros</translation>
    </message>
    <message>
        <source>Slide the kernel over the input. At each place multiply every weight by the number under it, and add up the products. Fill in the empty cells.</source>
        <translation>Deslize o kernel sobre a entrada. Em cada lugar, multiplique cada peso pelo número embaixo dele e some os produtos. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Slide the kernel over this plane alone. At each place multiply every weight by the number under it, and add up the products. Fill in the empty cells.</source>
        <translation>Deslize o kernel só sobre este plano. Em cada lugar, multiplique cada peso pelo número embaixo dele e some os produtos. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Sort the numbers of each window and take the one in the middle. Fill in the empty cells.</source>
        <translation>Ordene os números de cada janela e pegue o do meio. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Take the largest number of each window. Fill in the empty cells.</source>
        <translation>Pegue o maior número de cada janela. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Take the mean of the numbers in each window. Fill in the empty cells.</source>
        <translation>Faça a média dos números de cada janela. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>Take the smallest number of each window. Fill in the empty cells.</source>
        <translation>Pegue o menor número de cada janela. Preencha as células vazias.</translation>
    </message>
    <message>
        <source>The input has {height} × {width} cells. Here are rows {top}–{bottom} and columns {left}–{right}.</source>
        <translation>A entrada tem {height} × {width} células. Aqui estão as linhas {top}–{bottom} e as colunas {left}–{right}.</translation>
    </message>
    <message>
        <source>The input is your result of {number}.</source>
        <translation>A entrada é o seu resultado de {number}.</translation>
    </message>
    <message>
        <source>The piece ends here: this stage needs more of its input than was cut out.</source>
        <translation>O recorte acaba aqui: esta etapa precisa de mais da entrada do que foi recortado.</translation>
    </message>
    <message>
        <source>This is one number of the layer. Multiply each number by its weight, add the products up with what the others give, and go on to the result. Round to two decimals.</source>
        <translation>Este é um número da camada. Multiplique cada número pelo seu peso, some os produtos com o que dão os outros e siga até o resultado. Arredonde para duas casas decimais.</translation>
    </message>
    <message>
        <source>This is one number of the layer. Multiply each number of the window by the weight at the same place, and add the products up, plane by plane; then add what the other planes give, and go on to the result. Round to two decimals.</source>
        <translation>Este é um número da camada. Multiplique cada número da janela pelo peso que está no mesmo lugar e some os produtos, plano a plano; depois some o que dão os outros planos e siga até o resultado. Arredonde para duas casas decimais.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Window, plane {plane}</source>
        <translation>Janela, plano {plane}</translation>
    </message>
    <message>
        <source>Work out what is missing: the shape of each layer&apos;s output (height × width × channels), and how many parameters it has.</source>
        <translation>Calcule o que falta: o formato da saída de cada camada (altura × largura × canais) e quantos parâmetros ela tem.</translation>
    </message>
    <message>
        <source>Write out how the cell with the thick frame comes about:</source>
        <translation>Escreva por extenso como se chega à célula de moldura grossa:</translation>
    </message>
    <message>
        <source>Write out the sum of the cell with the thick frame:</source>
        <translation>Escreva por extenso a soma da célula de moldura grossa:</translation>
    </message>
    <message>
        <source>after {function}</source>
        <translation>após {function}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>bias {bias}, added to every sum</source>
        <translation>viés {bias}, somado a cada soma</translation>
    </message>
    <message>
        <source>dilation {rate}</source>
        <translation>dilatação {rate}</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>padding {rule}</source>
        <translation>preenchimento {rule}</translation>
    </message>
    <message>
        <source>padding {rule}: above {top}, below {bottom}, left {left}, right {right}</source>
        <translation>preenchimento {rule}: acima {top}, abaixo {bottom}, à esquerda {left}, à direita {right}</translation>
    </message>
    <message>
        <source>padding {rule}: none</source>
        <translation>preenchimento {rule}: nenhum</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>plane {plane}</source>
        <translation>plano {plane}</translation>
    </message>
    <message>
        <source>rounded off</source>
        <translation>arredondamento</translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation>inclinação {slope}</translation>
    </message>
    <message>
        <source>stride {strides}</source>
        <translation>passo {strides}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>the edge again</source>
        <translation>a borda repetida</translation>
    </message>
    <message>
        <source>the kernel is turned by 180° already</source>
        <translation>o kernel já está girado em 180°</translation>
    </message>
    <message>
        <source>the opposite edge</source>
        <translation>a borda oposta</translation>
    </message>
    <message>
        <source>the picture mirrored</source>
        <translation>a imagem espelhada</translation>
    </message>
    <message>
        <source>the whole sum</source>
        <translation>a soma inteira</translation>
    </message>
    <message>
        <source>what the others add (there are {count})</source>
        <translation>o que os outros somam (são {count})</translation>
    </message>
    <message>
        <source>which take no part</source>
        <translation>que não participam</translation>
    </message>
    <message>
        <source>worksheet {what}</source>
        <translation>folha de exercícios {what}</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zeros</translation>
    </message>
    <message>
        <source>{layer} ({type}): map {map}, row {row}, column {column}</source>
        <translation>{layer} ({type}): mapa {map}, linha {row}, coluna {column}</translation>
    </message>
    <message>
        <source>{layer} ({type}): unit {unit}</source>
        <translation>{layer} ({type}): unidade {unit}</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>Blank cells</source>
        <translation>Células em branco</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primeira página</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Metade</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Arquivo próprio</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Páginas: {pages}</translation>
    </message>
    <message>
        <source>Pages: {pages}, then {answers} with the answers</source>
        <translation>Páginas: {pages}, depois {answers} com as respostas</translation>
    </message>
    <message>
        <source>Pages: {pages}; a file beside it with the answers has {answers}</source>
        <translation>Páginas: {pages}; um arquivo ao lado, com as respostas, tem {answers}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Three of four</source>
        <translation>Três de quatro</translation>
    </message>
    <message>
        <source>Worksheet (PDF)</source>
        <translation>Folha de exercícios (PDF)</translation>
    </message>
</context>
<context>
    <name>WorksheetExport</name>
    <message>
        <source>PDF file</source>
        <translation>Arquivo PDF</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Salvar a folha de exercícios</translation>
    </message>
</context>
<context>
    <name>XrayCard</name>
    <message>
        <source>All of it is used, stretched to fit</source>
        <translation>Ela toda é usada, esticada até caber</translation>
    </message>
    <message>
        <source>All of it is used, with black bars</source>
        <translation>Ela toda é usada, com barras pretas</translation>
    </message>
    <message>
        <source>As DenseNet learnt</source>
        <translation>Como a DenseNet aprendeu</translation>
    </message>
    <message>
        <source>As VGG16 and ResNet50 learnt</source>
        <translation>Como a VGG16 e a ResNet50 aprenderam</translation>
    </message>
    <message>
        <source>As in picture files</source>
        <translation>Como nos arquivos de imagem</translation>
    </message>
    <message>
        <source>Black is 0, white is 1</source>
        <translation>Preto é 0, branco é 1</translation>
    </message>
    <message>
        <source>Black is −1, white is 1</source>
        <translation>Preto é −1, branco é 1</translation>
    </message>
    <message>
        <source>Centre and scale as MNIST</source>
        <translation>Preparar como no MNIST</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Dark and light change places: for ink on paper, and for networks that learnt from it</source>
        <translation>Escuro e claro trocam de lugar: para tinta em papel, e para redes que aprenderam com ela</translation>
    </message>
    <message>
        <source>How another shape is fitted</source>
        <translation>Como se ajusta outro formato</translation>
    </message>
    <message>
        <source>ImageNet, BGR</source>
        <translation>ImageNet, BGR</translation>
    </message>
    <message>
        <source>ImageNet, RGB</source>
        <translation>ImageNet, RGB</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Com barras</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>Faixa dos números</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Esticar</translation>
    </message>
    <message>
        <source>The digits that the network learnt from were all made so: switch it off to see why it matters</source>
        <translation>Os dígitos com que a rede aprendeu foram todos feitos assim: desligue para ver por que isso importa</translation>
    </message>
    <message>
        <source>The largest middle part is used</source>
        <translation>É usada a maior parte central</translation>
    </message>
    <message>
        <source>What the network is fed</source>
        <translation>O que entra na rede</translation>
    </message>
</context>
<context>
    <name>Zoo</name>
    <message>
        <source>A digit somewhere in a picture: which one, and its box</source>
        <translation>Um dígito em algum lugar de uma imagem: qual é, e a sua caixa</translation>
    </message>
    <message>
        <source>A new head for cats and dogs on the frozen base of VGG16</source>
        <translation>Uma nova saída para gatos e cachorros sobre a base congelada da VGG16</translation>
    </message>
    <message>
        <source>Cats and dogs with dropout against overfitting</source>
        <translation>Gatos e cachorros com dropout contra o sobreajuste</translation>
    </message>
    <message>
        <source>Cats and dogs: four convolutions, one probability</source>
        <translation>Gatos e cachorros: quatro convoluções, uma probabilidade</translation>
    </message>
    <message>
        <source>Handwritten digits without a convolution, to compare</source>
        <translation>Dígitos manuscritos sem convolução, para comparar</translation>
    </message>
    <message>
        <source>Handwritten digits: three convolutions, two dense layers</source>
        <translation>Dígitos manuscritos: três convoluções, duas camadas densas</translation>
    </message>
    <message>
        <source>LeNet-5 for colour pictures: two convolutions, three dense layers</source>
        <translation>LeNet-5 para imagens em cores: duas convoluções, três camadas densas</translation>
    </message>
    <message>
        <source>One branch applied to two pictures: is it the same digit?</source>
        <translation>Um ramo aplicado a duas imagens: é o mesmo dígito?</translation>
    </message>
    <message>
        <source>Ten kinds of small colour pictures: five convolutions and dropout</source>
        <translation>Dez tipos de imagens pequenas em cores: cinco convoluções e dropout</translation>
    </message>
    <message>
        <source>The residual network without its shortcuts, to compare</source>
        <translation>A rede residual sem seus atalhos, para comparar</translation>
    </message>
    <message>
        <source>Two inception modules: kernels of several sizes side by side</source>
        <translation>Dois módulos inception: kernels de vários tamanhos lado a lado</translation>
    </message>
    <message>
        <source>Two pictures of digits go in, their sum comes out</source>
        <translation>Entram duas imagens de dígitos, sai a soma deles</translation>
    </message>
    <message>
        <source>Two residual blocks: what a block learns is added to its input</source>
        <translation>Dois blocos residuais: o que um bloco aprende é somado à sua entrada</translation>
    </message>
    <message>
        <source>VGG16 without its top: thirteen convolutions that give features</source>
        <translation>VGG16 sem o topo: treze convoluções que dão características</translation>
    </message>
</context>
<context>
    <name>ZoomablePlot</name>
    <message>
        <source>Closer (+)</source>
        <translation>Mais perto (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Mais longe (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Mostrar tudo (0)</translation>
    </message>
</context>
<context>
    <name>_LessonOpening</name>
    <message>
        <source>Lessons</source>
        <translation>Aulas</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma aula</translation>
    </message>
</context>
</TS>
